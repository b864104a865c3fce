// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How customers are found from elsewhere: by the palette, by links of other programs, from Home.
#include "customers/customersdesk.h"

#include "customers/customersrepository.h"
#include "customers/customerview.h"
#include "customers/lookup.h"

#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

static constexpr int foundInPalette = 8;
static constexpr int elsewhereMax = 20; ///< customers of the other list that are counted

void CustomersDesk::addFinder()
{
    m_desk.addFinder({u"customer"_s, u"user-identity"_s,
                      [](Session &session, const QString &search) {
                          QList<DeskFinder::Found> found;
                          CustomerQuery query;
                          query.search = search;
                          for (const CustomerName &customer : findCustomers(session, query, foundInPalette))
                              found << DeskFinder::Found{customer.id, customer.text};
                          return found;
                      },
                      [](Session &session, const QList<qint64> &ids) {
                          QList<DeskFinder::Found> out;
                          for (const Customer &one : CustomersRepository(session).load(ids))
                              out << DeskFinder::Found{one.id, nameAndCompany(one.firstName, one.lastName, one.company)};
                          return out;
                      }});
}

void CustomersDesk::lookElsewhere(CustomerView *list)
{
    CustomerQuery query = list->query();
    query.deactivated = !query.deactivated;
    auto job = [query](Session &session) { return int(findCustomers(session, query, elsewhereMax + 1).size()); };
    QCoro::connect(
        m_desk.services().database.run(Lane::Background, std::move(job)), this, [this, list, query](const Result<int> &count) {
            if (!count || *count == 0 || list->query().search != query.search)
                return;
            const QString many = *count > elsewhereMax ? QLocale().toString(elsewhereMax) + u'+' : QLocale().toString(*count);
            m_desk.messages().show(MessageBar::Kind::Information, query.deactivated
                                                                      ? tr("Among the deactivated: %1.").arg(many)
                                                                      : tr("Among the current customers: %1.").arg(many));
            m_saidElsewhere = true;
            m_desk.messages().offer(tr("S&how them"), [this, query] {
                m_desk.messages().clear();
                SavedView view;
                view.query = query;
                showView(view);
            });
        });
}

/// What other programs ask for: an ERP a customer by code, a telephone whoever calls.
void CustomersDesk::addLinks()
{
    m_desk.addLink(u"customer"_s, [this](const QString &code) {
        lookUp([code](Session &session) { return customersOfCode(session, code); },
               tr("There is no customer with the account code or username ‘%1’.").arg(code.left(60)));
    });
    m_desk.addTarget(u"customers"_s, [this](const QString &search) {
        SavedView view;
        view.query.search = search;
        showView(view);
    });
    m_desk.addLink(u"call"_s, [this](const QString &number) {
        lookUp([number](Session &session) { return customersOfNumber(session, number); },
               tr("No customer has the number %1.").arg(number.left(60)));
    });
}

void CustomersDesk::lookUp(const std::function<LookedUp(Session &)> &find, const QString &nobody)
{
    m_desk.run(Lane::Read, find, [this, nobody](const LookedUp &who) {
        if (who.found.isEmpty()) {
            m_desk.messages().show(MessageBar::Kind::Warning, nobody);
            return;
        }
        if (who.found.size() == 1) {
            edit(who.found.first().id);
            return;
        }
        SavedView view;
        view.query.search = who.search;
        showView(view);
        m_desk.messages().show(MessageBar::Kind::Information,
                               tr("%Ln customer(s) are meant: choose one.", nullptr, int(who.found.size())));
    });
}

} // namespace kontor
