// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activitylog/activityview.h"

#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "base/text.h"
#include "base/windowfit.h"
#include "customers/customer.h"
#include "desk/desk.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualDays = 30;
}

ActivityView::ActivityView(const Services &services, QWidget *parent)
    : ListPage(services, u"activityPage"_s, parent)
    , m_model(new ActivityTableModel(services.database, this))
    , m_table(new LongTable(this))
{
    setTable(m_table, m_model, tr("Activity"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths<ActivityTableModel::ColumnCount>(m_table->horizontalHeader(), {130, 110, 100, 200, 170, 460});
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableView::activated, this, &ActivityView::openCustomer);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityView::updateButtons);
    connect(m_model, &LazyTableModel::firstPageLoaded, this, &ActivityView::updateButtons);
    connect(m_model, &LazyTableModel::refreshed, this, &ActivityView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, &ActivityView::showCount);
    connect(&services.directory, &DirectoryKeeper::changed, this,
            [this] { m_model->setDirectory(m_services.directory.directory()); });
    m_model->setDirectory(services.directory.directory());

    addSearch(tr("Search who, customer, product or values"), tr("Search the activity"));
    m_actor =
        addFilter(u"actor"_s, tr("Who"), {{tr("Everybody"), QString()}, {tr("Customers themselves"), ActivityLog::customers}});
    QList<QPair<QString, QVariant>> entities{{tr("Everything"), QString()}};
    for (const auto &[name, label] : activityEntities())
        entities << qMakePair(label, QVariant(name));
    m_entity = addFilter(u"entity"_s, tr("What"), entities);
    m_period = addFilter(u"period"_s, tr("When"),
                         {{tr("Today"), 1},
                          {tr("Last 7 days"), 7},
                          {tr("Last 30 days"), usualDays},
                          {tr("Last year"), 365},
                          {tr("At any time"), 0}});
    {
        const QSignalBlocker quiet(m_period);
        m_period->setCurrentIndex(m_period->findData(usualDays));
    }
    m_ofCustomer << addButton(u"openCustomer"_s, u"document-edit"_s, tr("Open customer"), [this] { openCustomer(); });
    m_ofCustomer << addButton(u"compare"_s, u"view-split-left-right"_s, tr("Compare with today…"), [this] { compare(); });
    addButton(
        u"exportActivity"_s, u"document-export"_s, tr("Export…"), [this] { exportAll(); }, u"export"_s);
    updateButtons();
}

void ActivityView::showCount(qint64 rows)
{
    Q_EMIT counted(rows);
    m_count->setText(rows > 0 ? tr("%Ln entry(s), newest first", nullptr, int(rows))
                              : tr("Nothing is found. Search for less, or show a longer time."));
    updateButtons();
}

void ActivityView::refresh()
{
    if (m_asked) {
        m_model->refresh();
        loadActors();
    }
}

void ActivityView::ask()
{
    ActivityQuery query;
    query.search = searched();
    query.actor = m_actor->currentData().toString();
    query.entity = m_entity->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0)
        query.since = QDate::currentDate().addDays(1 - days).startOfDay().toMSecsSinceEpoch();
    m_messages->clear();
    if (!std::exchange(m_asked, true))
        loadActors();
    m_model->setQuery(query);
}

void ActivityView::loadActors()
{
    auto job = [](Session &session) { return ActivityLog(session).actors(); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<QStringList> &actors) {
        if (!actors)
            return;
        constexpr int own = 2; // everybody, customers
        const QString chosen = m_actor->currentData().toString();
        const QSignalBlocker quiet(m_actor);
        while (m_actor->count() > own)
            m_actor->removeItem(own);
        for (const QString &actor : *actors)
            m_actor->addItem(actor, actor);
        m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosen)));
    });
}

std::optional<ActivityRow> ActivityView::currentRow() const
{
    return m_table->currentIndex().isValid() ? m_model->row(m_table->currentIndex().row()) : std::nullopt;
}

void ActivityView::updateButtons()
{
    const auto row = currentRow();
    for (QAction *action : std::as_const(m_ofCustomer))
        action->setEnabled(row && row->customerId > 0);
}

void ActivityView::openCustomer()
{
    if (const auto row = currentRow(); row && row->customerId > 0)
        Q_EMIT customerRequested(row->customerId);
}

void ActivityView::compare()
{
    const auto row = currentRow();
    if (!row || row->customerId == 0)
        return;
    auto job = [row = *row](Session &session) { return ActivityLog(session).since(row.channelId, row.customerId, row.id); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, row = *row](const Result<PastValues> &values) {
                       if (!values) {
                           m_messages->show(values.error());
                           return;
                       }
                       if (values->isEmpty()) {
                           m_messages->show(MessageBar::Kind::Information, tr("%1 is today as they were then.").arg(row.name));
                           return;
                       }
                       auto *dialog = new PastDialog(row, *values, m_services.directory.directory(), this);
                       dialog->setAttribute(Qt::WA_DeleteOnClose);
                       dialog->show();
                   });
}

void ActivityView::exportAll()
{
    exportTo(
        tr("Export the activity"), u"activity.xlsx"_s,
        [&database = m_services.database, query = m_model->query(), directory = m_services.directory.directory()](
            const QString &path, const Cancel &cancel) { return exportActivity(database, query, directory, path, cancel); },
        [](int rows, const QString &path) { return tr("%Ln entry(s) written to %1.", nullptr, rows).arg(path); });
}

PastDialog::PastDialog(const ActivityRow &row, const PastValues &values, const Directory &directory, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"pastDialog"_s);
    setWindowTitle(tr("%1, then and today").arg(row.name));
    auto *layout = new QVBoxLayout(this);
    auto *what = new QLabel(tr("What %1 had after this change (%2, %3), where it differs from today:")
                                .arg(row.name, text::shortTime(row.at), activityActorLabel(row.actor)),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *table = new QTableWidget(int(values.size()), 3, this);
    table->setObjectName(u"past"_s);
    table->setAccessibleName(tr("Values then and today"));
    table->setHorizontalHeaderLabels({tr("Field"), tr("Then"), tr("Today")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleHeaders(table);
    for (int i = 0; i < values.size(); ++i) {
        const FieldChange &value = values[i];
        const QStringList texts{fieldLabel(value.field), valueLabel(value.field, value.before, directory, row.channelId),
                                valueLabel(value.field, value.after, directory, row.channelId)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(text::plainToolTip(texts[column]));
            table->setItem(i, column, item);
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithin(this, {640, 380});
}

void addActivity(Desk &desk)
{
    auto *view = new ActivityView(desk.services(), desk.window());
    desk.addPage({.name = u"activity"_s,
                  .icon = u"view-history"_s,
                  .title = ActivityView::tr("Activity"),
                  .group = ActivityView::tr("Work"),
                  .showText = ActivityView::tr("S&how all activity"),
                  .keys = QKeySequence(Qt::CTRL | Qt::Key_7),
                  .order = 55,
                  .right = u"activity"_s,
                  .help = u"staff"_s,
                  .widget = view,
                  .entered = [view] { view->table().setFocus(); },
                  .counted = [](qint64 count) { return ActivityView::tr("Activity (%1)").arg(QLocale().toString(count)); }});
    desk.addRefresh([view] { view->refresh(); });
    QObject::connect(view, &ActivityView::counted, &desk, [&desk, view](qint64 count) { desk.setCount(view, count); });
    QObject::connect(view, &ActivityView::customerRequested, &desk, [&desk](qint64 id) { desk.open(u"customer"_s, id); });
}

} // namespace kontor
