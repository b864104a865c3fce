// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issues/issuesview.h"

#include "base/files.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/text.h"
#include "imports/csv.h"
#include "issues/issuesrepository.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Who, Where, FirstSeen, LastSeen, Attempts };
constexpr int idRole = Qt::UserRole + 1;
constexpr qsizetype selectionKeptMax = 500;

} // namespace

IssuesView::IssuesView(const Services &services, QWidget *parent)
    : ListPage(services, u"issues"_s, parent)
    , m_ignored(new QCheckBox(tr("Show ignored"), this))
    , m_tree(new QTreeWidget(this))
{
    setList(m_tree, u"tree"_s, tr("Errors"));
    m_tree->setHeaderLabels(
        {tr("Reason"), tr("Customer"), tr("File and line"), tr("First seen"), tr("Last seen"), tr("Attempts")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    setColumnWidths<Attempts>(m_tree->header(), {460, 220, 160, 150, 150});
    connect(m_tree, &QTreeWidget::itemActivated, this, &IssuesView::openCustomer);
    whenChanged(u"issues"_s, [this] { askSoon(); });

    addSearch(tr("Search reason, customer or file"), tr("Search errors"));
    connect(m_ignored, &QCheckBox::toggled, this, &IssuesView::reload);
    addToRow(m_ignored);
    addButton(u"openCustomer"_s, u"document-edit"_s, tr("Open customer"), [this] { openCustomer(); });
    addButton(
        u"retry"_s, u"view-refresh"_s, tr("Retry"), [this] { retry(); }, u"edit"_s);
    addButton(
        u"ignore"_s, u"dialog-close"_s, tr("Ignore"), [this] { ignore(); }, u"edit"_s);
    addButton(
        u"export"_s, u"document-export"_s, tr("Export…"), [this] { exportCsv(); }, u"export"_s);
    m_asked = true; // at once, for the tab says how many there are
    reload();
}

void IssuesView::reload()
{
    auto job = [ignored = m_ignored->isChecked(), search = searched()](Session &session) {
        IssuesRepository issues(session);
        return Answer{issues.list(ignored, search), issues.count()};
    };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                   [this, generation = ++m_generation](const Result<Answer> &result) {
                       if (generation != m_generation)
                           return;
                       if (!result) {
                           m_messages->show(result.error());
                           return;
                       }
                       fill(result->issues);
                       Q_EMIT counted(result->open);
                   });
}

void IssuesView::fill(const QList<Issue> &issues)
{
    const QList<qint64> before = selectedIds();
    // Each select() merges what was selected so far, so that a selection of thousands would take seconds; it is given up.
    const QSet<qint64> selected = before.size() <= selectionKeptMax ? QSet<qint64>(before.begin(), before.end()) : QSet<qint64>();
    m_issues = issues;
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    QString kind;
    for (const Issue &issue : issues) {
        if (group == nullptr || kind != issue.kind) {
            kind = issue.kind;
            const auto count =
                std::count_if(issues.begin(), issues.end(), [&](const Issue &other) { return other.kind == kind; });
            group = new QTreeWidgetItem(m_tree, {tr("%1 (%2)").arg(issueKindLabel(kind)).arg(count)});
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        const QString place = issue.fileName.isEmpty() ? QString() : tr("%1, line %2").arg(issue.fileName).arg(issue.line);
        auto *item = new QTreeWidgetItem(group, {issue.reason, issue.customer, place, text::shortTime(issue.firstSeenAt),
                                                 text::shortTime(issue.lastSeenAt), QString::number(issue.attempts)});
        item->setData(0, idRole, issue.id);
        if (selected.contains(issue.id))
            item->setSelected(true);
    }
    m_count->setText(issues.isEmpty() ? tr("Nothing is wrong.") : tr("%Ln error(s)", nullptr, int(issues.size())));
}

QList<qint64> IssuesView::selectedIds() const
{
    QList<qint64> ids;
    const auto items = m_tree->selectedItems();
    for (const QTreeWidgetItem *item : items) {
        if (const qint64 id = item->data(0, idRole).toLongLong())
            ids << id;
    }
    return ids;
}

void IssuesView::openCustomer()
{
    const QList<qint64> ids = selectedIds();
    for (const Issue &issue : std::as_const(m_issues)) {
        if (ids.isEmpty() || issue.id != ids.first())
            continue;
        if (issue.customerId > 0)
            Q_EMIT customerRequested(issue.customerId, issue.field);
        else
            m_messages->show(MessageBar::Kind::Information,
                             tr("This row never became a customer. Mend it in %1, line %2, and import the file again.")
                                 .arg(issue.fileName)
                                 .arg(issue.line));
        return;
    }
}

void IssuesView::retry()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto job = [ids](Session &session) {
        int gone = 0;
        for (const qint64 id : ids)
            gone += IssuesRepository(session).retry(id) ? 1 : 0;
        return gone;
    };
    QCoro::connect(
        m_services.database.run(Lane::Edit, std::move(job)), this, [this, all = int(ids.size())](const Result<int> &gone) {
            if (!gone)
                m_messages->show(gone.error());
            else
                m_messages->show(*gone == all ? MessageBar::Kind::Success : MessageBar::Kind::Information,
                                 tr("%1 of %2 are settled; the cause of the others is still there.").arg(*gone).arg(all));
            reload();
        });
}

void IssuesView::ignore()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    auto job = [ids, ignored = !m_ignored->isChecked()](Session &session) {
        IssuesRepository(session).setIgnored(ids, ignored);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &result) {
        if (!result)
            m_messages->show(result.error());
        reload();
    });
}

void IssuesView::exportCsv()
{
    const QString path = m_services.questions.saveFile(this, tr("Export errors"), u"errors.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const CsvWriter writer;
    QByteArray bytes =
        CsvWriter::byteOrderMark() + writer.record({u"kind"_s, u"reason"_s, u"customer"_s, u"file"_s, u"line"_s, u"attempts"_s});
    for (const Issue &issue : std::as_const(m_issues))
        bytes += writer.record({issueKindLabel(issue.kind), issue.reason, issue.customer, issue.fileName,
                                QString::number(issue.line), QString::number(issue.attempts)});
    if (const auto written = writeFile(path, bytes))
        m_messages->show(MessageBar::Kind::Success, tr("%Ln error(s) written to %1.", nullptr, int(m_issues.size())).arg(path));
    else
        m_messages->show(written.error());
}

} // namespace kontor
