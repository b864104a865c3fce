// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personal/personaldesk.h"

#include "base/files.h"
#include "customers/customersdesk.h"
#include "customers/customersrepository.h"
#include "personal/personaldata.h"

#include <QJsonDocument>
#include <QLocale>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

class PersonalDesk : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(PersonalDesk)
public:
    PersonalDesk(Desk &desk, CustomersDesk &customers) : QObject(&desk), m_desk(desk), m_customers(customers)
    {
        desk.add({.name = u"personalData"_s,
                  .icon = u"document-save"_s,
                  .text = tr("Save all that is kept of the customer…"),
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S),
                  .places = {{u"file"_s, 75}},
                  .when =
                      [this] { // all of it, or a file that seems to be all of it
                          const Rights &rights = m_desk.services().directory.rights();
                          return m_customers.one()() && rights.may(u"orders"_s) && rights.may(u"activity"_s) &&
                                 rights.may(u"credentials"_s);
                      },
                  .right = u"export"_s,
                  .run = [this] { save(); }});
        desk.add({.name = u"anonymise"_s,
                  .icon = u"edit-delete"_s,
                  .text = tr("Anonymise…"),
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_A),
                  .places = {{u"file"_s, 80}},
                  .when = [this] { return m_customers.one()() && m_desk.services().directory.rights().isAll(); },
                  .run = [this] { look(); }});
    }

private:
    void save()
    {
        const qint64 id = m_customers.onlyId();
        const QString path = m_desk.services().questions.saveFile(m_desk.window(), tr("Save all that is kept of the customer"),
                                                                  u"customer-%1.json"_s.arg(id), tr("JSON files (*.json)"));
        if (path.isEmpty())
            return;
        m_desk.run(
            tr("Collecting what is kept…"), Lane::Background,
            [id](Session &session) { return PersonalData(session).of(CustomersRepository(session).channelOf(id), id); },
            [this, path](const QJsonObject &data) {
                if (const Result<Done> written = writeFile(path, QJsonDocument(data).toJson(QJsonDocument::Indented)); written)
                    m_desk.messages().show(MessageBar::Kind::Success,
                                           tr("Saved as %1. It is personal data: pass it on to that person only.").arg(path));
                else
                    m_desk.messages().show(written.error());
            });
    }
    void look()
    {
        struct Asked
        {
            Customer customer;
            PersonalData::Reach reach;
        };
        m_desk.run(
            Lane::Read,
            [id = m_customers.onlyId()](Session &session) {
                Asked out{CustomersRepository(session).load(id), {}};
                out.reach = PersonalData(session).reach(out.customer.channelId, id, PersonalData::booksYearsUsual);
                return out;
            },
            [this](const Asked &asked) { ask(asked.customer, asked.reach); });
    }
    void ask(const Customer &customer, const PersonalData::Reach &reach)
    {
        const auto number = [](qint64 count) { return QLocale().toString(count); };
        const QString typed = m_desk.services().questions.text(
            m_desk.window(), tr("Anonymise"),
            tr("%1 becomes nobody, for good: name, company, contacts, addresses, notes and files (%2), mails (%3), changes (%4) "
               "and sign-ins (%5) go. No undo brings them back. Orders stay for the books: %6; those of the last %7 years (%8) "
               "keep "
               "their "
               "addresses until you anonymise once more.\nType the username %9 to do it.")
                .arg(customer.displayName(), number(reach.entries), number(reach.mails), number(reach.changes),
                     number(reach.signIns), number(reach.orders), number(PersonalData::booksYearsUsual),
                     number(reach.namedOrders), customer.username));
        if (typed.trimmed().isEmpty())
            return;
        if (typed.trimmed() != customer.username) {
            m_desk.messages().show(
                MessageBar::Kind::Warning,
                tr("Nothing was changed: ‘%1’ is not the username %2.").arg(typed.left(60), customer.username));
            return;
        }
        m_desk.run(
            Lane::Edit,
            [channel = customer.channelId, id = customer.id](Session &session) {
                PersonalData(session).forget(channel, id, PersonalData::booksYearsUsual);
                return Done{};
            },
            [this](const Done &) {
                m_desk.messages().show(MessageBar::Kind::Success, tr("Anonymised. Files of imports that are kept still, the "
                                                                     "audit of a shared database, and backups know the name."));
            });
    }

    Desk &m_desk;
    CustomersDesk &m_customers;
};

} // namespace

void addPersonalData(Desk &desk, CustomersDesk &customers) { new PersonalDesk(desk, customers); }

} // namespace kontor
