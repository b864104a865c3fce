// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/navigation.h"

#include "base/icons.h"

#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

enum Role { PageRole = Qt::UserRole, CountRole, TitleRole };

constexpr int rowMargin = 6; ///< above and below a row's text, and between its parts
constexpr int widthMax = 260;
constexpr int panelsStretch = 1000; ///< against the empty room below them

bool isGroup(const QModelIndex &index) { return !index.data(PageRole).isValid(); }

/// A title at the left, its count at the right; of a folded list the icon alone.
class RowPainter final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool folded = false;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = std::max(option.fontMetrics.height(), folded ? option.decorationSize.height() : 0) + 2 * rowMargin;
        if (folded)
            return {option.decorationSize.width() + 4 * rowMargin, isGroup(index) ? rowMargin : height};
        const int texts = option.fontMetrics.horizontalAdvance(index.data(TitleRole).toString()) +
                          option.fontMetrics.horizontalAdvance(index.data(CountRole).toString());
        return {option.decorationSize.width() + texts + 7 * rowMargin, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool group = isGroup(index);
        if (group) // nothing to choose, but to read
            option.state |= QStyle::State_Enabled;
        if (folded && group) {
            painter->setPen(option.palette.color(QPalette::Mid));
            painter->drawLine(option.rect.left() + rowMargin, option.rect.center().y(), option.rect.right() - rowMargin,
                              option.rect.center().y());
            return;
        }
        const QString count = folded ? QString() : index.data(CountRole).toString();
        const int countWidth = count.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(count) + rowMargin;
        if (folded) {
            option.text.clear();
            option.decorationPosition = QStyleOptionViewItem::Top;
            option.decorationAlignment = Qt::AlignCenter;
        } else {
            const int used = (group ? 0 : option.decorationSize.width() + 2 * rowMargin) + countWidth + 2 * rowMargin;
            option.text =
                option.fontMetrics.elidedText(index.data(TitleRole).toString(), Qt::ElideRight, option.rect.width() - used);
        }
        const QWidget *list = option.widget;
        list->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, list);
        if (countWidth == 0)
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -rowMargin, 0), Qt::AlignRight | Qt::AlignVCenter, count);
    }
};

} // namespace

Navigation::Navigation(const QList<DeskPage> &pages, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_panels(new QWidget(this))
    , m_panelLayout(new QVBoxLayout(m_panels))
    , m_fold(new QToolButton(this))
{
    setObjectName(u"navigation"_s);
    m_list->setObjectName(u"pageList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new RowPainter(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the keys scroll, if a window is that low
    m_list->setUniformItemSizes(false);
    QString group;
    for (const DeskPage &page : pages) {
        if (page.group != group && !page.group.isEmpty()) {
            auto *header = new QListWidgetItem(page.group, m_list);
            header->setData(TitleRole, page.group);
            header->setFlags(Qt::NoItemFlags);
            QFont bold = m_list->font();
            bold.setBold(true);
            header->setFont(bold);
        }
        group = page.group;
        auto *item = new QListWidgetItem(icon(page.icon), page.title, m_list);
        item->setData(PageRole, QVariant::fromValue(page.widget));
        item->setData(TitleRole, page.title);
        item->setToolTip(page.keys.isEmpty() ? page.title
                                             : u"%1 (%2)"_s.arg(page.title, page.keys.toString(QKeySequence::NativeText)));
        m_items.insert(page.widget, item);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(PageRole).isValid())
            Q_EMIT chosen(item->data(PageRole).value<QWidget *>());
    });
    m_panelLayout->setContentsMargins(0, 0, 0, 0);
    m_fold->setObjectName(u"foldNavigation"_s);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 0, 6);
    layout->addWidget(m_list);
    layout->addWidget(m_panels, panelsStretch);
    layout->addStretch(1);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    setFolded(false);
}

void Navigation::setCurrent(QWidget *page)
{
    if (QListWidgetItem *item = m_items.value(page))
        m_list->setCurrentItem(item);
}

void Navigation::setCount(QWidget *page, qint64 count)
{
    QListWidgetItem *item = m_items.value(page);
    if (item == nullptr)
        return;
    const QString title = item->data(TitleRole).toString();
    const QString shown = count > 0 ? QLocale().toString(count) : QString();
    item->setData(CountRole, shown);
    item->setData(Qt::AccessibleTextRole, shown.isEmpty() ? title : u"%1, %2"_s.arg(title, shown));
    fit();
}

void Navigation::setAllowed(QWidget *page, bool allowed)
{
    if (QListWidgetItem *item = m_items.value(page))
        item->setHidden(!allowed);
    QListWidgetItem *header = nullptr; // goes with the last of its pages
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(PageRole).isValid()) {
            if (header != nullptr && !item->isHidden())
                header->setHidden(false);
        } else {
            header = item;
            header->setHidden(true);
        }
    }
    fit();
}

void Navigation::addPanel(QWidget *panel) { m_panelLayout->addWidget(panel); }

void Navigation::setFolded(bool folded)
{
    const bool changes = folded != m_folded;
    m_folded = folded;
    static_cast<RowPainter *>(m_list->itemDelegate())->folded = folded;
    m_panels->setVisible(!folded);
    m_fold->setIcon(icon(folded ? u"go-next"_s : u"go-previous"_s));
    const QString what = folded ? tr("Show names of the pages") : tr("Fold to icons");
    m_fold->setToolTip(what);
    m_fold->setAccessibleName(what);
    m_list->doItemsLayout();
    fit();
    if (changes)
        Q_EMIT this->folded(folded);
}

/// As wide as its longest row, as high as all of them.
void Navigation::fit()
{
    int width = 0;
    int height = 2;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isHidden())
            continue;
        width = std::max(width, m_list->sizeHintForIndex(m_list->model()->index(row, 0)).width());
        height += m_list->sizeHintForRow(row);
    }
    m_list->setMinimumHeight(0);
    m_list->setMaximumHeight(height);
    setFixedWidth(std::min(width, widthMax) + layout()->contentsMargins().left());
}

} // namespace kontor
