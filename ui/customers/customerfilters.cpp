// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/customerfilters.h"

#include "base/combos.h"
#include "base/icons.h"
#include "customers/customer.h"
#include "customers/typedfilter.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int searchDelayMs = 150; ///< after the last keystroke
}

CustomerFilters::CustomerFilters(const Services &services, bool deactivated, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_deactivated(deactivated)
    , m_search(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_tier(new QComboBox(this))
    , m_warehouse(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_proposals(new QStringListModel(this))
    , m_completer(new QCompleter(m_proposals, this))
{
    buildSearch();
    fillBoxes();
    m_status->addItem(tr("Any status"), QString());
    for (const Customer::Status status : {Customer::Status::Active, Customer::Status::Pending})
        m_status->addItem(statusLabel(status), statusName(status));
    m_status->setVisible(!m_deactivated);
    connect(&m_services.directory, &DirectoryKeeper::changed, this, &CustomerFilters::fillBoxes);
    const QList<QPair<QComboBox *, QPair<QString, QString>>> boxes = {{m_channel, {u"channelFilter"_s, tr("Trade store")}},
                                                                      {m_source, {u"sourceFilter"_s, tr("Source")}},
                                                                      {m_tier, {u"tierFilter"_s, tr("Price tier")}},
                                                                      {m_warehouse, {u"warehouseFilter"_s, tr("Warehouse")}},
                                                                      {m_status, {u"statusFilter"_s, tr("Status")}}};
    auto *searchRow = new QHBoxLayout;
    auto *row = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    for (const auto &[box, names] : boxes) {
        box->setObjectName(names.first);
        box->setAccessibleName(names.second);
        box->setToolTip(names.second);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        connect(box, &QComboBox::currentIndexChanged, this, &CustomerFilters::changed);
        row->addWidget(box, 1);
    }
    m_columns->setObjectName(u"columns"_s);
    m_columns->setIcon(icon(u"view-table-of-contents-ltr"_s));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    searchRow->addWidget(m_columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(searchRow);
    layout->addLayout(row);
}

void CustomerFilters::buildSearch()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search name, company, e-mail, username, code, phone, city"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_search->installEventFilter(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(searchDelayMs);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_search);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        m_search->setText(text + m_search->text().mid(m_search->cursorPosition()));
        m_search->setCursorPosition(int(text.size()));
        m_delay.start();
        if (text.endsWith(u':'))
            QTimer::singleShot(0, this, &CustomerFilters::complete);
    });
    connect(m_search, &QLineEdit::textEdited, this, &CustomerFilters::complete);
    connect(m_search, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_delay.start();
    });
    connect(&m_delay, &QTimer::timeout, this, &CustomerFilters::changed);
}

/// The choices may be others by now; what was chosen stays chosen while there is such a thing.
void CustomerFilters::fillBoxes()
{
    const Directory &directory = m_services.directory.directory();
    fillChannels(m_channel, directory, tr("All trade stores"));
    fillSources(m_source, directory, tr("All sources"));
    const QSignalBlocker quiet(m_tier);
    fillPriceTiers(m_tier, directory, tr("All price tiers"));
    fillWarehouses(m_warehouse, directory, tr("All warehouses"));
}

/// Proposes the names of filters, and after a colon their values.
void CustomerFilters::complete()
{
    const QString before = m_search->text().left(m_search->cursorPosition());
    const qsizetype start = before.lastIndexOf(u' ') + 1;
    const QString token = before.mid(start).startsWith(u'-') ? before.mid(start + 1) : before.mid(start);
    const qsizetype colon = token.indexOf(u':');
    QStringList proposals;
    if (colon > 0) {
        const auto plain = [](QString text) { return text.remove(u'"'); }; // names with blanks are proposed in quotes
        const QString typed = token.mid(colon + 1);
        for (const QString &value : typedFilterValues(token.left(colon), m_services.directory.directory())) {
            if (plain(value).startsWith(plain(typed), Qt::CaseInsensitive) && value != typed)
                proposals << before.left(before.size() - token.size()) + token.left(colon + 1) + value;
        }
    } else if (token.size() >= 2) {
        for (const QString &name : typedFilterNames()) {
            if (name.startsWith(token, Qt::CaseInsensitive))
                proposals << before.left(before.size() - token.size()) + name + u':';
        }
    }
    m_proposals->setStringList(proposals);
    if (proposals.isEmpty() || !m_search->hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void CustomerFilters::apply(CustomerQuery &query) const
{
    query.search = m_search->text();
    query.channelId = chosenId(m_channel);
    query.sourceId = chosenId(m_source);
    query.priceTierId = chosenId(m_tier) > 0 ? chosenId(m_tier) : CustomerQuery::any;
    query.warehouseId = chosenId(m_warehouse) > 0 ? chosenId(m_warehouse) : CustomerQuery::any;
    query.status = m_deactivated ? QString() : m_status->currentData().toString();
}

void CustomerFilters::show(const CustomerQuery &query)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietSearch(m_search);
    m_search->setText(query.search);
    chooseId(m_channel, query.channelId);
    chooseId(m_source, query.sourceId);
    chooseId(m_tier, query.priceTierId);
    chooseId(m_warehouse, query.warehouseId);
    m_status->setCurrentIndex(std::max(0, m_status->findData(query.status)));
}

void CustomerFilters::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_search->clear();
        for (QComboBox *box : {m_channel, m_source, m_tier, m_warehouse, m_status})
            box->setCurrentIndex(0);
        m_delay.stop();
    }
    Q_EMIT changed();
}

void CustomerFilters::restore(QSettings &settings)
{
    const QSignalBlocker quiet(this);
    const QList<QPair<QComboBox *, QString>> boxes = {
        {m_channel, u"channel"_s}, {m_source, u"source"_s}, {m_tier, u"tier"_s}, {m_warehouse, u"warehouse"_s}};
    for (const auto &[box, key] : boxes)
        chooseId(box, settings.value(key, box->itemData(0)).toLongLong());
    m_status->setCurrentIndex(std::max(0, m_status->findData(settings.value(u"status"_s).toString())));
}

void CustomerFilters::store(QSettings &settings) const
{
    settings.setValue(u"channel"_s, chosenId(m_channel));
    settings.setValue(u"source"_s, chosenId(m_source));
    settings.setValue(u"tier"_s, chosenId(m_tier));
    settings.setValue(u"warehouse"_s, chosenId(m_warehouse));
    settings.setValue(u"status"_s, m_status->currentData());
}

bool CustomerFilters::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // On X11 a line edit would take these Emacs keys for itself; here they are the window's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_K || key->key() == Qt::Key_E)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape &&
        !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor
