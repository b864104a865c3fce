// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgets/budgetledger.h"
#include "companies/companybase.h"
#include "requests/requestlist.h"
#include "requests/requestsrepository.h"

namespace kontor {

/// Order requests, as who asked sees and withdraws them and as others decide them; and who decides in one's place.
class RequestPages final : public CompanyBase
{
public:
    using CompanyBase::CompanyBase;
    QList<Route> routes() override;

private:
    struct Found
    {
        OrderRequest one;
        QList<RequestEvent> history;
        QHash<int, QStringList> approvers; ///< by place among the reasons
        QList<BudgetState> budgets;
        bool mayDecide = false, mayComment = false;
        QString standsFor; ///< in whose place
    };
    static Found find(Session &session, const Visitor &visitor, const QString &number);
    http::Response requests(const http::Request &request, const Visitor &visitor);
    http::Response one(const http::Request &request, const Visitor &visitor);
    http::Response decide(const http::Request &request, const Visitor &visitor);
    http::Response decideMany(const http::Request &request, const Visitor &visitor);
    http::Response comment(const http::Request &request, const Visitor &visitor);
    http::Response withdraw(const http::Request &request, const Visitor &visitor);
    http::Response sendAgain(const http::Request &request, const Visitor &visitor);
    http::Response orderNow(const http::Request &request, const Visitor &visitor);
    http::Response intoCart(const http::Request &request, const Visitor &visitor);
    http::Response saveDeputy(const http::Request &request, const Visitor &visitor);
    /// What became of several that were approved at once.
    struct Several
    {
        QString done;
        QStringList refused;
    };
    http::Response requestsPage(const http::Request &request, const Visitor &visitor, const Error *problem,
                                const Several &several = {});
    http::Response requestPage(const http::Request &request, const Visitor &visitor, const QString &number, const Error *problem);
    http::Response elsewhere(const http::Request &request, const Visitor &visitor, const QString &number);
    http::Response refused(const http::Request &request, const Visitor &visitor, const QString &number, const Error &error);
    void setDetails(Page &page, const http::Request &request, const Visitor &visitor, const OrderRequest &one, bool mine,
                    bool mayDecide);

    /// Does something to a request that the visitor asked for, or sees that it is theirs; `work` takes session and request.
    template <typename Work> auto ofMine(const Visitor &visitor, const QString &number, Work work)
    {
        return ask(Lane::Edit, [visitor, number, work = std::move(work)](Session &session) {
            session.setActor(actorOf(visitor));
            const OrderRequest one = RequestsRepository(session).ofNumber(visitor.channel.id, visitor.access.companyId, number);
            if (one.customerId != visitor.customer.id)
                throw Failure(Error::Kind::NotFound, {});
            return work(session, one);
        });
    }
};

} // namespace kontor
