// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/access.h"
#include "catalogue/catalogue.h"
#include "channels/channel.h"
#include "credentials/sessionsrepository.h"
#include "customers/customer.h"

namespace kontor {

/// Who is in the store: the session, the customer and what the customer may see. The customer is without addresses and attributes. A value.
struct Visitor
{
    StoreSession session;
    Customer customer;
    Channel channel;
    Buyer buyer;
    Access access;
    qint64 cartItems = 0;
    qint64 companies = 0; ///< that they may work for
    /// They belong to several companies and have not said for which one they come.
    bool mustChooseCompany() const { return session.companyId == 0 && companies > 1; }
    /// What the forms of their pages carry: of one company's pages another token than of another's.
    QString formToken() const { return formToken(access.companyId); }
    QString formToken(qint64 companyId) const;
    bool acting() const { return session.staffId > 0; }
    bool mayChangeAddresses() const { return channel.rules.ownAddresses && access.may(QStringLiteral("addresses")); }
    /// The customer's, else the trade store's.
    QString language() const { return customer.language.isEmpty() ? channel.language : customer.language; }
};

/// Finds visitors by what their browsers hold.
class VisitorsRepository
{
public:
    explicit VisitorsRepository(Session &session) : m_session(session) {}

    /// Whose session that is, if it is alive and everybody concerned still may be in the store. One statement, which needs no transaction.
    std::optional<Visitor> find(qint64 channelId, const QString &token);

    /// Notes a form under the mark that its page gave it; false for one that is noted already: a browser, or a proxy, repeats what it got no
    /// answer to. In the transaction of what the form does, so what failed counts for nothing. A form without a mark is always new.
    bool isNew(const StoreSession &session, const QString &form, const QString &mark);

private:
    Session &m_session;
};

} // namespace kontor
