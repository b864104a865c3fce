// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewspanel.h"

#include "base/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int recountMs = 1500; ///< between two counts at least
constexpr qint64 countMax = 100'000;
} // namespace

ViewsPanel::ViewsPanel(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_pacer([this] { reload(); }, recountMs)
{
    setObjectName(u"views"_s);
    m_list->setObjectName(u"list"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumWidth(150);
    auto *row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Views"), this), 1);
    const auto button = [&](const QString &name, const QString &iconName, const QString &text, const std::function<void()> &run) {
        auto *tool = new QToolButton(this);
        tool->setObjectName(name);
        tool->setIcon(icon(iconName));
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        tool->setFocusPolicy(Qt::StrongFocus);
        connect(tool, &QToolButton::clicked, this, run);
        row->addWidget(tool);
    };
    button(u"save"_s, u"list-add"_s, tr("Save what the table shows as a view"), [this] { Q_EMIT saveRequested(); });
    button(u"remove"_s, u"edit-delete"_s, tr("Remove the view"), [this] { removeChosen(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 6);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT chosen(m_views.value(m_list->row(item)));
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        // What a filter looks at: a tier or warehouse in force is the trade store's, and orders are counted.
        if (table == u"saved_views"_s || table == u"customers"_s || table == u"orders"_s || Directory::holds(table) ||
            table.isEmpty())
            m_pacer.ask();
    });
    m_pacer.askNow();
}

void ViewsPanel::reload()
{
    auto job = [](Session &session) { return SavedViewsRepository(session).list(true); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this,
                   [this](const Result<QList<SavedView>> &views) {
                       m_pacer.done(views.ok());
                       if (views)
                           fill(*views);
                   });
}

void ViewsPanel::fill(const QList<SavedView> &views)
{
    const int row = m_list->currentRow();
    const qint64 chosenId = m_views.value(row).id;
    m_views = views;
    m_list->clear();
    for (const SavedView &view : views) {
        const QString count = view.count < 0          ? u"?"_s
                              : view.count > countMax ? tr("%1+").arg(QLocale().toString(countMax))
                                                      : QLocale().toString(view.count);
        auto *item = new QListWidgetItem(icon(u"bookmarks"_s), tr("%1 (%2)").arg(view.name, count), m_list);
        item->setToolTip(view.own ? (view.shared ? tr("Yours, shared with everybody") : tr("Yours"))
                                  : tr("Shared by %1").arg(view.owner));
        if (view.id == chosenId)
            m_list->setCurrentItem(item);
    }
    Q_EMIT counted(int(views.size()));
}

void ViewsPanel::save(const SavedView &view)
{
    auto job = [view](Session &session) {
        SavedViewsRepository(session).save(view);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_pacer.askNow();
    });
}

void ViewsPanel::removeChosen()
{
    const SavedView view = m_views.value(m_list->currentRow());
    if (view.id > 0 && !view.own) {
        Q_EMIT failed({Error::Kind::Denied, tr("%1 shared this view; only its owner can remove it.").arg(view.owner), {}});
        return;
    }
    if (view.id == 0 ||
        (view.shared && !m_services.questions.confirm(
                            this, tr("Remove the view"),
                            tr("Remove the view %1 for everybody who uses this database?").arg(view.name), tr("Remove"))))
        return;
    auto job = [id = view.id](Session &session) {
        SavedViewsRepository(session).remove(id);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        m_pacer.askNow();
    });
}

} // namespace kontor
