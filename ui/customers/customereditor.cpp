// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customereditor.h"

#include "activity/activityrepository.h"
#include "addresses/addresseseditor.h"
#include "base/dialogkeys.h"
#include "base/helptopic.h"
#include "base/rightguard.h"
#include "base/combos.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "base/tagcompleter.h"
#include "base/twocolumns.h"
#include "base/windowfit.h"
#include "base/text.h"
#include "base/listparts.h"
#include "credentials/invitationsrepository.h"
#include "credentials/password.h"
#include "credentials/secondfactor.h"
#include "base/conflictdialog.h"
#include "base/deafen.h"
#include "customers/customerjson.h"
#include "customers/customersrepository.h"
#include "issues/issuesrepository.h"
#include "orders/ordersrepository.h"
#include "timeline/timelineview.h"
#include "ui_customereditor.h"

#include <QDateTime>
#include <QShortcut>

namespace kontor {

using namespace Qt::StringLiterals;

CustomerEditor::CustomerEditor(const Services &services, qint64 id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::CustomerEditor>())
    , m_messages(new MessageBar(this))
    , m_presence(new PresenceHint(services, u"customer"_s, this))
    , m_addresses(new AddressesEditor(this))
    , m_timeline(new TimelineView(services, this))
    , m_form(this, customerFields())
    , m_problems(this)
    , m_draft(
          services.drafts, [this] { return draft(); }, this)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setHelp(this, u"customer"_s);
    m_ui->messageLayout->addWidget(m_presence);
    m_ui->messageLayout->addWidget(m_messages);
    m_ui->addressesLayout->addWidget(m_addresses);
    m_ui->tabs->addTab(m_timeline, tr("Timeline"));
    m_ui->tabs->insertTab(General, new TwoColumns(m_ui->contact, m_ui->general, this), tr("&General"));
    m_ui->tabs->setCurrentIndex(General);
    m_ui->logInAs->setIcon(icon(u"system-users"_s));
    m_ui->addAttribute->setIcon(icon(u"list-add"_s));
    m_ui->removeAttribute->setIcon(icon(u"list-remove"_s));
    m_ui->attributes->setColumnCount(2);
    m_ui->attributes->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_ui->attributes->horizontalHeader()->setStretchLastSection(true);
    styleHeaders(m_ui->attributes);
    for (QTableWidget *table : {m_ui->orders, m_ui->orderLines}) {
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        styleHeaders(table);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    m_ui->activity->setHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After")});
    const Directory &directory = m_services.directory.directory();
    fillChannels(m_ui->channel, directory);
    fillSources(m_ui->source, directory);
    fillPriceTiers(m_ui->price_tier, directory, tr("Default of the trade store"));
    fillWarehouses(m_ui->warehouse, directory, tr("Default of the trade store"));
    new TagCompleter(m_services.database, m_ui->tags);
    fillLanguages(m_ui->language, tr("Default of the trade store"));
    m_base.id = id;
    const bool fresh = id == 0;
    for (const int tab : {int(Orders), int(Activity), int(Timeline)})
        m_ui->tabs->setTabVisible(tab, !fresh);
    m_ui->logInAs->setVisible(!fresh);
    setWindowTitle(fresh ? tr("New customer") : tr("Customer"));
    connectFields();
    if (fresh) {
        m_base.channelId = directory.channels.isEmpty() ? 0 : directory.channels.first().id;
        if (const Source *manual = directory.sourceNamed(u"Manual"_s))
            m_base.sourceId = manual->id;
        fill(m_base);
        m_ui->tabs->setCurrentIndex(General);
        m_ui->company->setFocus();
    } else {
        m_ui->tabs->setEnabled(false);
        m_presence->enter(id);
        reload();
    }
    resizeWithin(this, {920, 640}); // two columns, in German too
}

CustomerEditor::~CustomerEditor() { deafen(this); }

void CustomerEditor::connectFields()
{
    needRight(m_ui->invite, u"credentials"_s, m_services.directory);
    needRight(m_ui->buttons->button(QDialogButtonBox::Save), u"edit"_s, m_services.directory);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CustomerEditor::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &CustomerEditor::reject);
    connect(m_ui->logInAs, &QPushButton::clicked, this, [this] { Q_EMIT logInAsRequested(m_base.id); });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &CustomerEditor::reject);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, [this] {
        if (m_base.id > 0)
            Q_EMIT printRequested(m_base.id);
    });
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &CustomerEditor::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this), &QShortcut::activated, this, [this] {
        if (m_base.id > 0)
            Q_EMIT logInAsRequested(m_base.id);
    });
    connect(&m_services.database, &Database::changed, this, &CustomerEditor::othersChanged);
    QList<QLineEdit *> lines{m_ui->password, m_ui->password_confirmation};
    for (const FieldInfo *field : customerFields().with(FieldTrait::Edited)) {
        if (auto *line = findChild<QLineEdit *>(field->name))
            lines << line;
    }
    for (QLineEdit *line : std::as_const(lines)) {
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!m_loading)
                m_problems.showField(line->objectName(), allProblems());
        });
    }
    connect(m_ui->channel, &QComboBox::currentIndexChanged, this, [this] {
        const Directory &directory = m_services.directory.directory();
        m_ui->price_tier->setItemText(0, directory.priceTierLabel(0, chosenId(m_ui->channel)));
        m_ui->warehouse->setItemText(0, directory.warehouseLabel(0, chosenId(m_ui->channel)));
    });
    connect(m_ui->addAttribute, &QPushButton::clicked, this, [this] {
        const int row = m_ui->attributes->rowCount();
        m_ui->attributes->insertRow(row);
        m_ui->attributes->setItem(row, 0, new QTableWidgetItem);
        m_ui->attributes->setItem(row, 1, new QTableWidgetItem);
        m_ui->attributes->setCurrentCell(row, 0);
        m_ui->attributes->editItem(m_ui->attributes->item(row, 0));
    });
    connect(m_ui->removeAttribute, &QPushButton::clicked, this,
            [this] { m_ui->attributes->removeRow(m_ui->attributes->currentRow()); });
    connect(m_timeline, &TimelineView::orderRequested, this, [this](const QString &number) {
        showTab(Orders);
        m_ui->orderSearch->setText(number);
    });
    connect(m_ui->orders, &QTableWidget::cellActivated, this, [this](int row, int) {
        if (const QTableWidgetItem *item = m_ui->orders->item(row, 0))
            Q_EMIT orderRequested(item->data(Qt::UserRole).toLongLong());
    });
    markAsSearch(m_ui->orderSearch);
    connect(m_ui->orderSearch, &QLineEdit::textChanged, this, &CustomerEditor::searchOrders);
    connect(m_ui->orders, &QTableWidget::currentCellChanged, this, [this](int row, int, int before) {
        if (row != before)
            openOrder();
    });
}

void CustomerEditor::showTab(Tab tab) { m_ui->tabs->setCurrentIndex(tab); }

void CustomerEditor::showField(const QString &field)
{
    m_wantedField = field;
    if (m_loading || !m_ui->tabs->isEnabled())
        return;
    if (field == u"addresses"_s) {
        showTab(Addresses);
        m_addresses->setFocus();
        return;
    }
    auto *widget = findChild<QWidget *>(field);
    for (int i = 0; widget != nullptr && i < m_ui->tabs->count(); ++i) {
        if (m_ui->tabs->widget(i)->isAncestorOf(widget)) {
            m_ui->tabs->setCurrentIndex(i);
            widget->setFocus();
        }
    }
}

void CustomerEditor::reload()
{
    const Rights &rights = m_services.directory.rights();
    const bool orders = rights.may(u"orders"_s);
    const bool activity = rights.may(u"activity"_s);
    m_ui->tabs->setTabVisible(Orders, orders);
    m_ui->tabs->setTabVisible(Activity, activity);
    auto job = [id = m_base.id, orders, activity](Session &session) {
        Loaded out;
        out.customer = CustomersRepository(session).load(id);
        if (orders)
            out.orders = OrdersRepository(session).ofCustomer(out.customer.channelId, id);
        if (activity)
            out.activity = ActivityRepository(session).ofCustomer(out.customer.channelId, id);
        out.issues = IssuesRepository(session).reasonsOf(out.customer.channelId, id);
        return out;
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this](const Result<Loaded> &result) { loaded(result); });
}

void CustomerEditor::loaded(const Result<Loaded> &result)
{
    if (!result) {
        m_messages->show(result.error());
        return;
    }
    if (m_saving || isModified()) { // typed between the question and the answer
        sayOthersChanged();
        return;
    }
    m_base = normalised(result->customer);
    m_ui->tabs->setEnabled(true);
    fill(m_base);
    fillOrders(result->orders);
    fillActivity(result->activity);
    if (!result->issues.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, result->issues.join(u'\n'));
    applyRestored();
    if (!std::exchange(m_guarded, true))
        needRightToChange(m_ui->tabs, u"edit"_s, m_services.directory, {m_ui->orderSearch, m_timeline});
    if (const QString field = std::exchange(m_wantedField, {}); !field.isEmpty())
        showField(field);
}

void CustomerEditor::fill(const Customer &c)
{
    m_loading = true;
    if (c.id > 0)
        m_timeline->setCustomer(c.channelId, c.id, c.displayName());
    if (c.id > 0)
        setWindowTitle(c.company.isEmpty() ? c.displayName() : tr("%1 · %2").arg(c.displayName(), c.company));
    chooseId(m_ui->channel, c.channelId);
    m_ui->channel->setEnabled(c.id == 0);
    m_ui->channel->setToolTip(c.id == 0 ? QString()
                                        : tr("A customer stays in one trade store. Add the customer again to serve another."));
    const Directory &directory = m_services.directory.directory();
    m_ui->price_tier->setItemText(0, directory.priceTierLabel(0, c.channelId));
    m_ui->warehouse->setItemText(0, directory.warehouseLabel(0, c.channelId));
    m_form.fill(c);
    m_ui->active->setChecked(c.status != Customer::Status::Deactivated);
    m_ui->status->setText(c.id == 0 ? tr("New") : statusInWords(c));
    m_ui->invite->setEnabled(!c.hasPassword && c.status != Customer::Status::Deactivated);
    m_ui->invite->setChecked(false);
    m_ui->invite->setToolTip(
        c.hasPassword ? tr("This customer has a password already. ‘Reset password’ in the list mails a link.") : QString());
    m_ui->username->setText(c.username);
    m_ui->password->clear();
    m_ui->password_confirmation->clear();
    m_ui->password->setPlaceholderText(c.hasPassword ? tr("Unchanged") : tr("None yet"));
    const Channel *store = directory.channel(c.channelId);
    const bool mayType = store == nullptr || store->rules.staffPasswords;
    for (QLineEdit *line : {m_ui->password, m_ui->password_confirmation}) {
        line->setEnabled(mayType);
        line->setToolTip(
            mayType ? QString()
                    : tr("In this trade store passwords are not set by staff. ‘Reset password’ in the list mails a link."));
    }
    m_addresses->setAddresses(c.addresses);
    m_ui->attributes->setRowCount(0);
    for (auto it = c.attributes.begin(); it != c.attributes.end(); ++it) {
        const int row = m_ui->attributes->rowCount();
        m_ui->attributes->insertRow(row);
        m_ui->attributes->setItem(row, 0, new QTableWidgetItem(it.key()));
        m_ui->attributes->setItem(row, 1, new QTableWidgetItem(it.value()));
    }
    m_ui->logInAs->setEnabled(c.status != Customer::Status::Deactivated);
    m_ui->logInAs->setToolTip(
        c.status == Customer::Status::Deactivated ? tr("A deactivated customer may not enter the trade store.") : QString());
    markOwnership();
    m_loading = false;
}

/// Status, and what is under way: an invitation, an address that waits to be confirmed, a lock.
QString CustomerEditor::statusInWords(const Customer &c) const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList parts{statusLabel(c.status)};
    if (c.invitedAt > 0 && c.invitation != u"accepted"_s)
        parts << tr("%1 (%2)").arg(invitationLabel(invitationState(c.invitation, c.invitationEndsAt, now)),
                                   text::shortTime(c.invitedAt));
    if (!c.emailWanted.isEmpty())
        parts << tr("%1 waits to be confirmed").arg(c.emailWanted);
    if (c.lockedUntil > now)
        parts << tr("locked until %1").arg(text::shortTime(c.lockedUntil));
    if (!c.mfaMethod.isEmpty())
        parts << secondFactorLabel(c.mfaMethod);
    return parts.join(u" · "_s);
}

void CustomerEditor::markOwnership()
{
    const Source *source = m_services.directory.directory().source(m_base.sourceId);
    const bool owned = m_base.id > 0 && source != nullptr && source->kind != u"manual"_s && !m_base.sourceCode.isEmpty();
    for (const FieldInfo *field : customerFields().with(FieldTrait::SourceOwned)) {
        auto *line = findChild<QLineEdit *>(field->name);
        if (line == nullptr)
            continue;
        const auto actions = line->actions();
        for (QAction *action : actions) {
            if (action->objectName() == u"owned"_s)
                delete action;
        }
        const QString why =
            owned ? text::plainToolTip(tr("Comes from %1, which may overwrite a change made here.").arg(source->name))
                  : QString();
        line->setToolTip(why);
        if (owned) {
            QAction *mark = line->addAction(icon(u"link"_s), QLineEdit::TrailingPosition);
            mark->setObjectName(u"owned"_s);
            mark->setToolTip(why);
        }
    }
}

void CustomerEditor::sayOthersChanged() { m_messages->show(MessageBar::Kind::Information, othersChangedInWords()); }

void CustomerEditor::reject()
{
    if (isModified()) {
        const auto answer =
            m_services.questions.saveChanges(this, m_base.id == 0 ? tr("The new customer") : m_base.displayName());
        if (answer == Questions::Cancel)
            return;
        if (answer == Questions::Yes) {
            save();
            return;
        }
    }
    m_draft.settle();
    QDialog::reject();
}

std::optional<Draft> CustomerEditor::draft() const
{
    if (!isModified())
        return std::nullopt;
    const Customer mine = collected();
    Draft out;
    out.kind = u"customer"_s;
    out.id = m_base.id;
    out.title = mine.displayName().isEmpty() ? tr("New customer") : mine.displayName();
    out.what = {{u"base"_s, toJson(normalised(m_base))}, {u"mine"_s, toJson(mine)}, {u"active"_s, m_ui->active->isChecked()}};
    if (!m_ui->password->text().isEmpty())
        out.what.insert(u"password"_s, true); // that there was one
    return out;
}

void CustomerEditor::restore(const Draft &draft)
{
    // What is typed in this window meanwhile counts; the draft stays and is offered again.
    if (isModified() || !m_draft.adopt(draft))
        return;
    m_restored = draft.what;
    if (m_ui->tabs->isEnabledTo(this)) // else once it is loaded
        applyRestored();
}

void CustomerEditor::applyRestored()
{
    const auto what = std::exchange(m_restored, std::nullopt);
    if (!what)
        return;
    const qint64 version = m_base.rowVersion;
    m_base = withJson(m_base, (*what)[u"base"_s].toObject());
    fill(withJson(m_base, (*what)[u"mine"_s].toObject()));
    m_ui->active->setChecked((*what)[u"active"_s].toBool(true));
    const QString password =
        (*what)[u"password"_s].toBool() ? u' ' + tr("The password is kept nowhere: type it again.") : QString();
    m_messages->show(MessageBar::Kind::Information,
                     (m_base.rowVersion != version ? othersChangedInWords() : tr("This was typed before and not saved yet.")) +
                         password);
    m_draft.keepNow();
}

} // namespace kontor
