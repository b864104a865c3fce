// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/listpage.h"

#include "base/apart.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/rightguard.h"
#include "lists/lazytablemodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int searchDelayMs = 150; ///< after the last keystroke
constexpr int searchLetters = 9; ///< that the line shows in the narrowest window
} // namespace

ListPage::ListPage(const Services &services, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_count(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(name);
    m_count->setObjectName(u"count"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { ask(); });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_row);
    layout->addWidget(m_messages);
    layout->addWidget(m_count);
}

ListPage::~ListPage() { m_exportCancel.request(); }

void ListPage::addSearch(const QString &placeholder, const QString &accessibleName)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(accessibleName);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * searchLetters);
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::askSoon);
    m_row->addWidget(m_search, 1);
}

QComboBox *ListPage::addFilter(const QString &name, const QString &accessibleName, const QList<QPair<QString, QVariant>> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    letShrink(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { ask(); });
    m_row->addWidget(box);
    return box;
}

void ListPage::addToRow(QWidget *part) { m_row->addWidget(part); }

void ListPage::addStretch() { m_row->addStretch(); }

QAction *ListPage::addButton(const QString &name, const QString &icon, const QString &text, const std::function<void()> &run,
                             const QString &right)
{
    Q_ASSERT(m_list != nullptr);
    QAction *action = addListButton(m_row, name, icon, text, run, m_list);
    needRight(action, right, m_services.directory);
    return action;
}

void ListPage::setList(QAbstractItemView *list, const QString &name, const QString &accessibleName)
{
    m_list = list;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    auto *all = static_cast<QVBoxLayout *>(layout());
    all->insertWidget(all->indexOf(m_count), list, 1);
}

void ListPage::setTable(QTableView *table, LazyTableModel *model, const QString &accessibleName)
{
    setList(table, u"table"_s, accessibleName);
    table->setModel(model);
    styleTable(table);
    connect(model, &LazyTableModel::failed, this, [this](const Error &error) { m_messages->show(error); });
}

void ListPage::whenChanged(const QString &table, const std::function<void()> &run)
{
    connect(&m_services.database, &Database::changed, this, [table, run](const QString &changed) {
        if (changed == table || changed.isEmpty()) // empty: all may have changed
            run();
    });
}

void ListPage::exportTo(const QString &title, const QString &proposal,
                        const std::function<Result<qint64>(const QString &path, const Cancel &cancel)> &write,
                        const std::function<QString(int rows, const QString &path)> &said)
{
    if (m_exporting)
        return;
    const QString path = m_services.questions.saveFile(this, title, proposal, tr("Spreadsheets (*.xlsx);;CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_exporting = true;
    m_messages->show(MessageBar::Kind::Information, tr("Exporting…"));
    QCoro::connect(apart(m_exporter, [write, path, cancel = m_exportCancel] { return write(path, cancel); }), this,
                   [this, path, said](const Result<qint64> &rows) {
                       m_exporting = false;
                       if (rows)
                           m_messages->show(MessageBar::Kind::Success, said(int(*rows), path));
                       else
                           m_messages->show(rows.error());
                   });
}

QString ListPage::searched() const { return m_search != nullptr ? m_search->text() : QString(); }

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_ordered, true)) {
        // By the keyboard as by the eye: the row, then the list.
        QWidget *before = nullptr;
        for (int i = 0; i <= m_row->count(); ++i) {
            QWidget *next = i < m_row->count() ? m_row->itemAt(i)->widget() : m_list;
            if (before != nullptr && next != nullptr)
                setTabOrder(before, next);
            before = next != nullptr ? next : before;
        }
    }
    if (!m_asked)
        ask();
}

} // namespace kontor
