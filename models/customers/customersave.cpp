// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customersave.h"

#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "customers/customersrepository.h"

#include <QCoreApplication>

namespace kontor {

using namespace Qt::StringLiterals;

TakeBack saveCustomer(Session &session, const CustomerSave &save)
{
    CustomersRepository customers(session);
    TakeBack out;
    if (save.customer.id > 0)
        out.before = customers.load(save.customer.channelId, save.customer.id);
    const Customer stored = save.customer.id > 0 ? customers.update(save.customer) : customers.insert(save.customer);
    const qint64 id = stored.id;
    if (!save.password.isEmpty())
        customers.setPassword(stored.channelId, id, password::hash(save.password), true);
    if (save.deactivate)
        customers.deactivate({id});
    if (save.activate)
        customers.reenable({id});
    if (save.invite && InvitationsRepository(session).invite({id}).queued == 0)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate(
                          "kontor", "No invitation can be sent: enter an e-mail address, or leave ‘Send e-mail invite’ out."),
                      u"email"_s);
    out.after = customers.load(stored.channelId, id);
    return out;
}

} // namespace kontor
