// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/detailpane.h"

#include "activitylog/activitylog.h"
#include "base/icons.h"
#include "base/money.h"
#include "base/text.h"
#include "credentials/invitationsrepository.h"
#include "credentials/secondfactor.h"
#include "orders/orderstates.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidthMin = 240;
constexpr int againMs = 150;
constexpr qsizetype buttonsInRow = 2;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long address does not widen the pane
    return label;
}

QString joined(const QStringList &parts, const QString &between = u" · "_s)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

QString shortened(const QString &text)
{
    constexpr qsizetype lettersMax = 160;
    const QString line = text.simplified();
    return line.size() > lettersMax ? line.left(lettersMax) + u'…' : line;
}

/// When, or nothing for never.
QString when(qint64 ms) { return ms > 0 ? text::shortTime(ms) : QString(); }

} // namespace

DetailPane::DetailPane(const Services &services, Acts acts, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_acts(std::move(acts))
    , m_again(this)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details of the selected customer"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(paneWidthMin);
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    auto *top = new QHBoxLayout;
    m_name = plainLabel(content);
    m_name->setObjectName(u"name"_s);
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_name->setFont(large);
    top->addWidget(m_name, 1);
    auto *close = new QToolButton(content);
    close->setObjectName(u"closeDetails"_s);
    close->setIcon(icon(u"dialog-close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(tr("Close the details"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &DetailPane::closeRequested);
    top->addWidget(close, 0, Qt::AlignTop);
    m_layout->addLayout(top);
    m_company = plainLabel(content);
    m_company->setObjectName(u"company"_s);
    m_layout->addWidget(m_company);
    m_status = plainLabel(content);
    m_status->setObjectName(u"status"_s);
    m_layout->addWidget(m_status);
    setWidget(content);
    addSection({}, {{u"edit"_s, tr("Edit…")}, {u"logInAs"_s, tr("Log in as")}});
    m_issues = addSection(tr("To be mended"), {});
    m_contact = addSection(tr("Contact"), {});
    m_notes = addSection(tr("Notes and tasks"), {{u"addNote"_s, tr("Note…")}, {u"addTask"_s, tr("Task…")}});
    m_access = addSection(tr("Sign-in"), {{u"invite"_s, tr("Invite")},
                                          {u"sessions"_s, tr("Sessions…")},
                                          {u"resetPassword"_s, tr("Reset password…")},
                                          {u"unlock"_s, tr("Unlock")}});
    m_terms = addSection(tr("Terms"), {{u"why"_s, tr("Why these?")}});
    m_addresses = addSection(tr("Addresses"), {{u"addresses"_s, tr("Edit…")}});
    m_orders = addSection(tr("Last orders"), {});
    m_mails = addSection(tr("Last mails"), {{u"customerMails"_s, tr("All…")}});
    m_changes = addSection(tr("Last changes"), {{u"activity"_s, tr("All…")}});
    m_sums = addSection(tr("Selected"), {});
    m_layout->addStretch(1);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &DetailPane::read);
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        static const QStringList shown = {u"customers"_s, u"orders"_s,         u"mails"_s,
                                          u"issues"_s,    u"store_sessions"_s, u"timeline"_s};
        if (table.isEmpty() || shown.contains(table) || Directory::holds(table))
            refresh();
    });
    showNothing(tr("Select a customer to see the details here."));
}

DetailPane::Section *DetailPane::addSection(const QString &title, const QList<QPair<QString, QString>> &actions)
{
    auto section = std::make_unique<Section>();
    section->widget = new QWidget(widget());
    auto *layout = new QVBoxLayout(section->widget);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(2);
    if (!title.isEmpty()) {
        auto *heading = new QLabel(title, section->widget);
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
        layout->addWidget(heading);
    }
    section->text = plainLabel(section->widget);
    section->text->setVisible(!title.isEmpty());
    layout->addWidget(section->text);
    QHBoxLayout *row = nullptr;
    for (const auto &[name, text] : actions) {
        if (section->buttons.size() % buttonsInRow == 0) {
            row = new QHBoxLayout;
            row->setContentsMargins(0, 0, 0, 0);
            layout->addLayout(row);
            row->addStretch(1);
        }
        auto *button = new QToolButton(section->widget);
        button->setObjectName(name);
        button->setText(text);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, name = name] { m_acts.act(name); });
        row->insertWidget(row->count() - 1, button);
        section->buttons << qMakePair(name, button);
    }
    m_layout->addWidget(section->widget);
    m_sections.push_back(std::move(section));
    return m_sections.back().get();
}

void DetailPane::showFor(const QList<qint64> &ids, int count)
{
    if (ids == m_ids && count == m_count)
        return;
    m_ids = ids;
    m_count = count;
    read();
}

void DetailPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_ids.clear(); // what was changed meanwhile is read anew
    m_count = 0;
    Q_EMIT appeared();
}

void DetailPane::refresh()
{
    if (isVisible() && !m_ids.isEmpty())
        m_again.start();
}

/// Asks for who is selected now; who was asked for before is forgotten.
void DetailPane::read()
{
    const quint64 generation = ++m_generation;
    m_services.database.cancel(m_reading);
    m_reading = Cancel();
    if (m_ids.isEmpty()) {
        showNothing(tr("Select a customer to see the details here."));
        return;
    }
    const Rights &may = m_services.directory.rights();
    const DetailRights rights = detailRights(may);
    if (m_count == 1) {
        auto job = [id = m_ids.first(), rights](Session &session) { return customerDetails(session, id, rights); };
        QCoro::connect(m_services.database.run(Lane::Read, std::move(job), m_reading), this,
                       [this, generation](const Result<CustomerDetails> &details) {
                           if (generation != m_generation)
                               return;
                           if (details)
                               fill(*details);
                           else
                               showNothing(details.error().message);
                       });
        return;
    }
    if (m_count > m_ids.size()) {
        showNothing(tr("%Ln customer(s) selected.", nullptr, m_count));
        return;
    }
    auto job = [ids = m_ids, rights](Session &session) { return selectionSums(session, ids, rights); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job), m_reading), this,
                   [this, generation](const Result<SelectionSums> &sums) {
                       if (generation == m_generation && sums)
                           fillSums(*sums);
                   });
}

void DetailPane::set(Section *section, const QStringList &lines)
{
    const QString text = joined(lines, u"\n"_s);
    section->text->setText(text);
    section->widget->setVisible(!text.isEmpty());
}

void DetailPane::showNothing(const QString &why)
{
    m_shown = 0;
    m_name->setText(why);
    m_company->clear();
    m_status->clear();
    for (const auto &section : m_sections)
        section->widget->hide();
}

void DetailPane::fillSums(const SelectionSums &sums)
{
    showNothing(tr("%Ln customer(s) selected.", nullptr, m_count));
    QStringList lines;
    const auto line = [&lines](const QString &label, qint64 count) {
        if (count > 0)
            lines << u"%1: %2"_s.arg(label, QLocale().toString(count));
    };
    line(statusLabel(Customer::Status::Active), sums.active);
    line(statusLabel(Customer::Status::Pending), sums.pending);
    line(statusLabel(Customer::Status::Deactivated), sums.deactivated);
    line(tr("Without e-mail"), sums.withoutEmail);
    line(tr("Orders"), sums.orders);
    for (const auto &[currency, minor] : sums.ordered)
        lines << tr("Ordered: %1").arg(formatMoney(minor, currency));
    set(m_sums, lines);
}

void DetailPane::fill(const CustomerDetails &details)
{
    const Customer &c = details.customer;
    const Directory &directory = m_services.directory.directory();
    m_shown = c.id;
    m_name->setText(c.displayName());
    m_company->setText(c.company == c.displayName() ? QString() : c.company);
    m_company->setVisible(!m_company->text().isEmpty());
    m_status->setText(statusLabel(c.status));
    m_sections.front()->widget->show();
    set(m_issues, details.issues);
    set(m_contact,
        {c.email, c.phone, c.vatNumber.isEmpty() ? QString() : tr("VAT number: %1").arg(c.vatNumber),
         c.note.isEmpty() ? QString() : tr("Note: %1").arg(c.note), c.tags.isEmpty() ? QString() : tr("Tags: %1").arg(c.tags)});
    QStringList notes;
    for (const TimelineEntry &task : details.tasks)
        notes << tr("Until %1: %2").arg(text::shortDay(task.dueOn), shortened(task.body));
    for (const TimelineEntry &note : details.notes)
        notes << joined({when(note.at), note.author, shortened(note.kind == u"file"_s ? note.fileName : note.body)});
    set(m_notes, notes.isEmpty() ? QStringList{tr("None yet.")} : notes);

    QStringList access{tr("Username: %1").arg(c.username)};
    if (details.locked)
        access << tr("Locked until %1 after too many tries.").arg(when(c.lockedUntil));
    if (c.hasPassword)
        access << (c.lastSignInAt > 0 ? tr("Last sign-in: %1").arg(when(c.lastSignInAt))
                                      : tr("Has a password, never signed in."));
    else
        access << joined({invitationLabel(details.invitation), when(c.invitedAt)});
    if (!c.emailWanted.isEmpty())
        access << tr("Waits for %1 to be confirmed.").arg(c.emailWanted);
    if (!c.mfaMethod.isEmpty())
        access << tr("Second factor: %1").arg(secondFactorLabel(c.mfaMethod));
    for (const SignInAttempt &attempt : details.attempts)
        access << joined({when(attempt.at), signInOutcomeLabel(attempt.outcome)});
    set(m_access, access);
    for (const auto &[name, button] : std::as_const(m_access->buttons)) // what would mend it, not what can't
        button->setVisible(name == u"sessions"_s || (name == u"unlock"_s && c.lockedUntil > 0) ||
                           (name == u"invite"_s && !c.hasPassword) || (name == u"resetPassword"_s && c.hasPassword));

    const Channel *channel = directory.channel(c.channelId);
    set(m_terms, {channel != nullptr ? tr("Trade store: %1").arg(channel->name) : QString(),
                  tr("Price tier: %1").arg(directory.priceTierLabel(c.priceTierId, c.channelId)),
                  tr("Warehouse: %1").arg(directory.warehouseLabel(c.warehouseId, c.channelId)),
                  joined({tr("Source: %1").arg(directory.nameOf(u"sources"_s, c.sourceId)), c.sourceCode})});
    QStringList addresses;
    for (const Address &address : c.addresses) {
        if (address.defaultBilling || address.defaultShipping)
            addresses << joined({address.defaultBilling && address.defaultShipping ? tr("Billing and shipping")
                                 : address.defaultBilling                          ? tr("Billing")
                                                                                   : tr("Shipping"),
                                 summary(address)},
                                u": "_s);
    }
    if (addresses.isEmpty() && !c.addresses.isEmpty())
        addresses << summary(c.addresses.first());
    set(m_addresses, addresses.isEmpty() ? QStringList{tr("None yet.")} : addresses);
    QStringList orders, mails, changes;
    for (const Order &order : details.orders)
        orders << joined(
            {order.number, when(order.placedAt), orderStateLabel(order), formatMoney(order.dueMinor(), order.currency)});
    for (const Mail &mail : details.mails)
        mails << joined({when(mail.createdAt), mailKindLabel(mail.kind), mailStateLabel(mail.state)});
    for (const ActivityEntry &entry : details.changes)
        changes << joined({when(entry.at), activityActorLabel(entry.actor), activityActionLabel(entry.action)});
    set(m_orders, orders);
    set(m_mails, mails);
    set(m_changes, changes);
    m_sums->widget->hide();
    updateButtons();
}

void DetailPane::updateButtons()
{
    for (const auto &section : m_sections) {
        for (const auto &[name, button] : std::as_const(section->buttons)) {
            button->setEnabled(m_acts.can(name));
        }
    }
}

} // namespace kontor
