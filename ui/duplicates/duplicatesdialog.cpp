// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates/duplicatesdialog.h"

#include "base/deafen.h"
#include "base/helptopic.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "customers/customersrepository.h"
#include "duplicates/mergedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum Column { Who, Company, Email, Phone, City, Code, Store, State, SignIn, ColumnCount };
constexpr int idsRole = Qt::UserRole; ///< of a set: its ids; of a member: its id
constexpr int loadedRole = Qt::UserRole + 1;
constexpr int opened = 20; ///< sets whose members are shown at once
constexpr qsizetype membersMax = 50; ///< of a set: more share a switchboard's number, they are not one customer

} // namespace

DuplicatesDialog::DuplicatesDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_across(new QCheckBox(tr("Also between &trade stores"), this))
    , m_sets(new QTreeWidget(this))
    , m_said(new QLabel(this))
    , m_find(new QPushButton(icon(u"edit-find"_s), tr("&Find"), this))
    , m_merge(new QPushButton(icon(u"document-edit"_s), tr("&Merge…"), this))
    , m_dismiss(new QPushButton(icon(u"dialog-close"_s), tr("&Not the same"), this))
    , m_open(new QPushButton(icon(u"user-identity"_s), tr("&Open customer"), this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"duplicatesDialog"_s);
    setHelp(this, u"duplicates"_s);
    setWindowTitle(tr("Duplicates"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *row = new QHBoxLayout;
    for (const Likeness one : allLikenesses()) {
        auto *box = new QCheckBox(likenessLabel(one), this);
        box->setObjectName(u"by_%1"_s.arg(int(one)));
        box->setChecked(true);
        row->addWidget(box);
        m_by << qMakePair(one, box);
    }
    m_across->setObjectName(u"across"_s);
    row->addWidget(m_across);
    row->addStretch(1);
    row->addWidget(m_find);
    m_find->setObjectName(u"find"_s);
    m_find->setDefault(true);
    m_sets->setObjectName(u"sets"_s);
    m_sets->setAccessibleName(tr("Sets of customers that may be the same"));
    m_sets->setHeaderLabels({tr("Name"), tr("Company"), tr("E-mail"), tr("Phone"), tr("City"), tr("Source code"),
                             tr("Trade store"), tr("Status"), tr("Last sign-in")});
    m_sets->setAlternatingRowColors(true);
    setColumnWidths<ColumnCount>(m_sets->header(), {240, 170, 200, 130, 110, 110, 110, 90, 130});
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"said"_s);
    m_merge->setObjectName(u"merge"_s);
    m_dismiss->setObjectName(u"dismiss"_s);
    m_open->setObjectName(u"open"_s);
    needRight(m_merge, u"edit"_s, services.directory);
    needRight(m_dismiss, u"edit"_s, services.directory);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_merge, m_dismiss, m_open}) {
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_messages);
    layout->addWidget(m_sets, 1);
    layout->addWidget(m_said);
    layout->addWidget(buttons);
    connect(m_find, &QPushButton::clicked, this, &DuplicatesDialog::find);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_dismiss, &QPushButton::clicked, this, &DuplicatesDialog::dismiss);
    connect(m_open, &QPushButton::clicked, this, &DuplicatesDialog::openCurrent);
    connect(m_sets, &QTreeWidget::itemExpanded, this, &DuplicatesDialog::loadMembers);
    connect(m_sets, &QTreeWidget::itemActivated, this, &DuplicatesDialog::openCurrent);
    connect(m_sets, &QTreeWidget::currentItemChanged, this, &DuplicatesDialog::updateButtons);
    connect(m_sets, &QTreeWidget::itemChanged, this, &DuplicatesDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithin(this, {1000, 560});
    updateButtons();
}

DuplicatesDialog::~DuplicatesDialog()
{
    m_services.database.cancel(m_searching);
    deafen(this);
}

void DuplicatesDialog::find()
{
    DuplicateQuery query;
    query.by = {};
    for (const auto &[one, box] : std::as_const(m_by))
        query.by.setFlag(one, box->isChecked());
    query.acrossStores = m_across->isChecked();
    m_services.database.cancel(m_searching);
    m_searching = Cancel();
    m_messages->clear();
    m_said->setText(tr("Comparing all customers…"));
    m_find->setEnabled(false);
    auto job = [query](Session &session) { return DuplicatesRepository(session).find(query); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job), m_searching), this,
                   [this](const Result<DuplicateReport> &report) {
                       m_find->setEnabled(true);
                       m_said->clear();
                       if (report)
                           fill(*report);
                       else
                           m_messages->show(report.error());
                   });
}

void DuplicatesDialog::fill(const DuplicateReport &report)
{
    ++m_generation;
    m_sets->clear();
    for (const DuplicateSet &set : report.sets) {
        QStringList why;
        for (const Likeness one : allLikenesses()) {
            if (set.why.testFlag(one))
                why << likenessLabel(one);
        }
        auto *item =
            new QTreeWidgetItem(m_sets, {tr("%Ln customer(s): %1", nullptr, int(set.ids.size())).arg(why.join(u" + "_s))});
        item->setFirstColumnSpanned(true);
        item->setData(Who, idsRole, QVariant::fromValue(set.ids));
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (m_sets->topLevelItemCount() <= opened)
            item->setExpanded(true); // loads its members
    }
    m_sets->setCurrentItem(m_sets->topLevelItem(0));
    m_said->setText(
        report.total == 0 ? tr("No two of %1 customers are alike in these.").arg(QLocale().toString(report.customers))
        : report.total > report.sets.size()
            ? tr("%1 sets among %2 customers; the first %3 are shown.")
                  .arg(QLocale().toString(report.total), QLocale().toString(report.customers),
                       QLocale().toString(report.sets.size()))
            : tr("%Ln set(s) among %1 customers.", nullptr, int(report.total)).arg(QLocale().toString(report.customers)));
    updateButtons();
}

void DuplicatesDialog::loadMembers(QTreeWidgetItem *set)
{
    if (set->parent() != nullptr || set->data(Who, loadedRole).toBool())
        return;
    set->setData(Who, loadedRole, true);
    const auto ids = set->data(Who, idsRole).value<QList<qint64>>().mid(0, membersMax);
    auto job = [ids](Session &session) { return CustomersRepository(session).load(ids); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, set, generation = m_generation](const Result<QList<Customer>> &members) {
                       if (generation != m_generation || m_sets->indexOfTopLevelItem(set) < 0) // it is not there any more
                           return;
                       if (members)
                           addMembers(set, *members);
                       else
                           m_messages->show(members.error());
                   });
}

void DuplicatesDialog::addMembers(QTreeWidgetItem *set, const QList<Customer> &members)
{
    const Directory &directory = m_services.directory.directory();
    for (const Customer &one : members) {
        const auto billing = std::find_if(one.addresses.begin(), one.addresses.end(),
                                          [](const Address &address) { return address.defaultBilling; });
        auto *item = new QTreeWidgetItem(set, {one.displayName(), one.company, one.email, one.phone,
                                               billing != one.addresses.end() ? billing->city : QString(), one.sourceCode,
                                               directory.nameOf(u"channels"_s, one.channelId), statusLabel(one.status),
                                               text::shortTime(one.lastSignInAt)});
        item->setData(Who, idsRole, one.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Who, Qt::Checked);
    }
    updateButtons();
}

QTreeWidgetItem *DuplicatesDialog::currentSet() const
{
    QTreeWidgetItem *item = m_sets->currentItem();
    return item != nullptr && item->parent() != nullptr ? item->parent() : item;
}

QList<qint64> DuplicatesDialog::tickedOf(const QTreeWidgetItem *set) const
{
    QList<qint64> out;
    for (int i = 0; set != nullptr && i < set->childCount(); ++i) {
        if (set->child(i)->checkState(Who) == Qt::Checked)
            out << set->child(i)->data(Who, idsRole).toLongLong();
    }
    return out;
}

void DuplicatesDialog::updateButtons()
{
    const QTreeWidgetItem *set = currentSet();
    m_merge->setEnabled(tickedOf(set).size() >= 2);
    m_dismiss->setEnabled(set != nullptr);
    m_open->setEnabled(m_sets->currentItem() != nullptr && m_sets->currentItem()->parent() != nullptr);
}

void DuplicatesDialog::openCurrent()
{
    const QTreeWidgetItem *item = m_sets->currentItem();
    if (item != nullptr && item->parent() != nullptr)
        Q_EMIT customerRequested(item->data(Who, idsRole).toLongLong());
}

void DuplicatesDialog::merge()
{
    const QList<qint64> ids = tickedOf(currentSet());
    if (ids.size() < 2)
        return;
    auto job = [ids](Session &session) { return CustomersRepository(session).load(ids); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<QList<Customer>> &members) {
        if (!members || members->size() < 2) {
            m_messages->show(members ? Error{Error::Kind::NotFound, tr("They are not there any more."), {}} : members.error());
            return;
        }
        for (const Customer &one : *members) {
            if (one.channelId != members->first().channelId) {
                m_messages->show(MessageBar::Kind::Warning,
                                 tr("Customers of different trade stores can't become one: each trade store has its own. Tick "
                                    "those of one trade store."));
                return;
            }
        }
        auto *dialog = new MergeDialog(m_services, *members, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &MergeDialog::merged, this, [this](const QString &what) {
            find();
            m_messages->show(MessageBar::Kind::Success, what);
        });
        dialog->open();
    });
}

void DuplicatesDialog::dismiss()
{
    QTreeWidgetItem *set = currentSet();
    if (set == nullptr ||
        !m_services.questions.confirm(this, tr("Not the same"),
                                      tr("These customers are not proposed together again, to nobody. That can't be taken back."),
                                      tr("Not the same")))
        return;
    auto job = [ids = set->data(Who, idsRole).value<QList<qint64>>()](Session &session) {
        DuplicatesRepository(session).dismiss(ids);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this, set, generation = m_generation](const Result<Done> &done) {
                       if (!done)
                           m_messages->show(done.error());
                       else if (generation == m_generation && m_sets->indexOfTopLevelItem(set) >= 0)
                           delete set;
                   });
}

} // namespace kontor
