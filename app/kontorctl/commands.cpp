// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The register: a new command is a class in a file of its own and a line here.
#include "kontorctl/approvalcommands.h"
#include "kontorctl/auditcommand.h"
#include "kontorctl/batchcommands.h"
#include "kontorctl/companycommands.h"
#include "kontorctl/completioncommand.h"
#include "kontorctl/copycommands.h"
#include "kontorctl/customercommands.h"
#include "kontorctl/databasecommands.h"
#include "kontorctl/importcommands.h"
#include "kontorctl/mailcommands.h"
#include "kontorctl/manualcommand.h"
#include "kontorctl/ordercommands.h"
#include "kontorctl/personalcommands.h"
#include "kontorctl/rekeycommand.h"
#include "kontorctl/staffcommands.h"

namespace kontor {

const std::vector<std::unique_ptr<Command>> &commands()
{
    static const std::vector<std::unique_ptr<Command>> all = [] {
        std::vector<std::unique_ptr<Command>> out;
        out.push_back(std::make_unique<InitCommand>());
        out.push_back(std::make_unique<MigrateCommand>());
        out.push_back(std::make_unique<SampleCommand>());
        out.push_back(std::make_unique<NorthwindCommand>());
        out.push_back(std::make_unique<ImportCommand>());
        out.push_back(std::make_unique<WatchCommand>());
        out.push_back(std::make_unique<BatchesCommand>());
        out.push_back(std::make_unique<UndoCommand>());
        out.push_back(std::make_unique<ApproveCommand>());
        out.push_back(std::make_unique<ExportCommand>());
        out.push_back(std::make_unique<CustomersCommand>());
        out.push_back(std::make_unique<CompaniesCommand>());
        out.push_back(std::make_unique<AttachCommand>());
        out.push_back(std::make_unique<OrdersCommand>());
        out.push_back(std::make_unique<OrderCommand>());
        out.push_back(std::make_unique<OrderStatesCommand>());
        out.push_back(std::make_unique<RequestsCommand>());
        out.push_back(std::make_unique<BudgetsCommand>());
        out.push_back(std::make_unique<TickCommand>());
        out.push_back(std::make_unique<DuplicatesCommand>());
        out.push_back(std::make_unique<PersonCommand>());
        out.push_back(std::make_unique<AnonymiseCommand>());
        out.push_back(std::make_unique<InviteCommand>());
        out.push_back(std::make_unique<MailsCommand>());
        out.push_back(std::make_unique<StaffListCommand>());
        out.push_back(std::make_unique<StaffAddCommand>());
        out.push_back(std::make_unique<StaffChangeCommand>());
        out.push_back(std::make_unique<StaffRevokeCommand>());
        out.push_back(std::make_unique<StaffPasswordCommand>());
        out.push_back(std::make_unique<AuditCommand>());
        out.push_back(std::make_unique<RekeyCommand>());
        out.push_back(std::make_unique<KeepCommand>());
        out.push_back(std::make_unique<DoctorCommand>());
        out.push_back(std::make_unique<BackupCommand>());
        out.push_back(std::make_unique<RestoreCommand>());
        out.push_back(std::make_unique<CopyCommand>());
        out.push_back(std::make_unique<CompletionCommand>());
        out.push_back(std::make_unique<ManualCommand>());
        return out;
    }();
    return all;
}

} // namespace kontor
