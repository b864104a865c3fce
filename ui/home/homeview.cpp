// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home/homeview.h"

#include "base/pageheading.h"
#include "base/icons.h"
#include "base/text.h"
#include "companies/companiesrepository.h"
#include "home/weekchart.h"
#include "imports/batchesview.h"
#include "issues/issue.h"
#include "timeline/timeline.h"

#include <QCommandLinkButton>
#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int recountMs = 5000; ///< between two readings at least
constexpr int twoColumnsFrom = 760;
constexpr qsizetype causesShown = 3;
constexpr qsizetype recordsShown = 6; ///< that were opened last; of pinned ones all

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

HomeView::HomeView(Desk &desk)
    : QScrollArea(desk.window())
    , m_desk(desk)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_todo(new QVBoxLayout)
    , m_done(new QVBoxLayout)
    , m_records(new QVBoxLayout)
    , m_noRecords(new QLabel(tr("None yet."), this))
    , m_nothing(new QLabel(tr("Nothing waits for anybody."), this))
    , m_noBatches(new QLabel(tr("None yet."), this))
    , m_customers(new WeekChart(tr("New customers"), this))
    , m_orders(new WeekChart(tr("Orders"), this))
    , m_pacer([this] { read(); }, recountMs)
{
    setObjectName(u"home"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *outer = new QVBoxLayout(content);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(pageHeading(tr("What needs somebody"), content));
    left->addWidget(m_nothing);
    left->addLayout(m_todo);
    left->addSpacing(fontMetrics().height());
    left->addWidget(pageHeading(tr("Pinned, and opened last"), content));
    left->addWidget(m_noRecords);
    left->addLayout(m_records);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(pageHeading(tr("How it goes"), content));
    right->addWidget(m_customers);
    right->addWidget(m_orders);
    right->addSpacing(fontMetrics().height());
    right->addWidget(pageHeading(tr("Last imports and edits"), content));
    right->addWidget(m_noBatches);
    right->addLayout(m_done);
    right->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addSpacing(fontMetrics().height());
    m_columns->addLayout(right, 1);
    setWidget(content);
    connect(&desk, &Desk::recordsChanged, this, [this] {
        if (isVisible())
            showRecords();
    });
    connect(&desk.services().database, &Database::changed, this, [this](const QString &table) {
        static const QStringList shown = {u"customers"_s, u"orders"_s,         u"mails"_s,
                                          u"issues"_s,    u"import_batches"_s, u"timeline"_s};
        if (isVisible() && (table.isEmpty() || shown.contains(table)))
            m_pacer.ask();
    });
}

void HomeView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_pacer.askNow();
    showRecords();
}

void HomeView::showRecords()
{
    m_desk.withRecords(this, [this](const QList<DeskRecord> &records) {
        clear(m_records);
        qsizetype recent = 0;
        for (const DeskRecord &record : records) {
            if (!record.pinned && ++recent > recordsShown)
                break;
            auto *button = new QToolButton(widget());
            button->setObjectName(u"record %1 %2"_s.arg(record.kind).arg(record.id));
            button->setIcon(icon(record.pinned ? u"bookmarks"_s : record.icon));
            button->setText(QString(record.text).replace(u'&', u"&&"_s));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::StrongFocus);
            connect(button, &QToolButton::clicked, this, [this, record] { m_desk.open(record.kind, record.id); });
            m_records->addWidget(button);
        }
        m_noRecords->setVisible(records.isEmpty());
    });
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_columns->setDirection(width() < twoColumnsFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void HomeView::read()
{
    auto job = [orders = m_desk.services().directory.rights().may(u"orders"_s), end = endOfToday()](Session &session) {
        return HomeRepository(session).numbers(orders, end);
    };
    QCoro::connect(m_desk.services().database.run(Lane::Background, std::move(job)), this,
                   [this](const Result<HomeNumbers> &numbers) {
                       m_pacer.done(numbers.ok());
                       if (numbers)
                           fill(*numbers);
                   });
}

void HomeView::add(QVBoxLayout *layout, const QString &iconName, const QString &title, const QString &more, const QString &target,
                   const QString &text)
{
    auto *line = new QCommandLinkButton(title, more, widget());
    line->setIcon(icon(iconName));
    line->setObjectName(target + (text.isEmpty() ? text : u' ' + text));
    connect(line, &QAbstractButton::clicked, this, [this, target, text] { m_desk.go(target, text); });
    layout->addWidget(line);
}

void HomeView::fill(const HomeNumbers &numbers)
{
    QWidget *focused = focusWidget();
    const QString at = focused != nullptr ? focused->objectName() : QString();
    clear(m_todo);
    clear(m_done);
    qint64 issues = 0;
    QStringList causes;
    for (const auto &[kind, count] : numbers.issues) {
        issues += count;
        if (causes.size() < causesShown)
            causes << u"%1: %2"_s.arg(issueKindLabel(kind), QLocale().toString(count));
    }
    const auto todo = [this](qint64 count, const QString &iconName, const QString &title, const QString &more,
                             const QString &target, const QString &text = {}) {
        if (count > 0)
            add(m_todo, iconName, title, more, target, text);
    };
    todo(numbers.tasksDue, u"view-task"_s, tr("%Ln task(s) due", nullptr, int(numbers.tasksDue)), {}, u"tasks"_s);
    todo(numbers.orderCounts.placed, u"view-currency-list"_s, tr("%Ln new order(s)", nullptr, int(numbers.orderCounts.placed)),
         tr("Placed, and not confirmed yet."), u"orders"_s, u"placed"_s);
    todo(numbers.orderCounts.held, u"lock"_s, tr("%Ln order(s) on hold", nullptr, int(numbers.orderCounts.held)), {}, u"orders"_s,
         OrderQuery::held());
    todo(numbers.companiesHeadless, u"office-report"_s,
         tr("%Ln company(s) without an administrator", nullptr, int(numbers.companiesHeadless)),
         tr("Nobody there can change who may what."), u"companies"_s, CompanyQuery::headless());
    todo(issues, u"dialog-warning"_s, tr("%Ln error(s) to be mended", nullptr, int(issues)), causes.join(u" · "_s), u"errors"_s);
    todo(numbers.batchesToApprove, u"document-import"_s,
         tr("%Ln import(s) to be approved", nullptr, int(numbers.batchesToApprove)), tr("They wait for somebody else's yes."),
         u"imports"_s);
    todo(numbers.batchesToReview, u"document-import"_s,
         tr("%Ln import(s) to be looked through", nullptr, int(numbers.batchesToReview)), tr("Checked, and not written yet."),
         u"imports"_s);
    todo(numbers.mailsRefused, u"mail-mark-important"_s, tr("%Ln mail(s) refused", nullptr, int(numbers.mailsRefused)),
         tr("In the last 30 days; the list has older ones, too. The server's answer stands beside each."), u"mails"_s,
         u"refused"_s);
    todo(numbers.mailsWaiting, u"mail-send"_s, tr("%Ln mail(s) waiting", nullptr, int(numbers.mailsWaiting)),
         tr("They go out as soon as the mail server takes them."), u"mails"_s, u"waiting"_s);
    todo(numbers.locked, u"lock"_s, tr("%Ln customer(s) locked out", nullptr, int(numbers.locked)),
         tr("After too many tries to sign in."), u"customers"_s, u"locked:yes"_s);
    todo(numbers.expired, u"mail-invitation"_s, tr("%Ln invitation(s) expired", nullptr, int(numbers.expired)),
         tr("Invite them anew: their links are dead."), u"customers"_s, u"invitation:expired"_s);
    todo(numbers.invited - numbers.expired, u"mail-invitation"_s,
         tr("%Ln invitation(s) without an answer", nullptr, int(numbers.invited - numbers.expired)), {}, u"customers"_s,
         u"invitation:pending"_s);
    m_nothing->setVisible(m_todo->count() == 0);
    for (const Batch &batch : numbers.lastBatches) {
        add(m_done, batch.kind == u"import"_s ? u"document-import"_s : u"document-edit"_s, whatLabel(batch),
            tr("%1 by %2 · new %3, changed %4")
                .arg(text::shortTime(batch.startedAt), batch.actor, QLocale().toString(batch.created),
                     QLocale().toString(batch.changed)),
            u"imports"_s, QString::number(batch.id));
    }
    m_noBatches->setVisible(numbers.lastBatches.isEmpty());
    m_customers->show(numbers.newCustomers);
    m_orders->show(numbers.orders);
    m_orders->setVisible(!numbers.orders.isEmpty());
    if (auto *again = at.isEmpty() ? nullptr : widget()->findChild<QCommandLinkButton *>(at))
        again->setFocus();
}

void addHome(Desk &desk)
{
    auto *home = new HomeView(desk);
    desk.addPage({.name = u"home"_s,
                  .icon = u"go-home"_s,
                  .title = HomeView::tr("Home"),
                  .showText = HomeView::tr("Home: what needs somebody"),
                  .keys = QKeySequence(Qt::ALT | Qt::Key_Home),
                  .order = 5,
                  .widget = home,
                  .entered = [home] { home->setFocus(); },
                  .counted = [](qint64) { return HomeView::tr("Home"); }});
}

} // namespace kontor
