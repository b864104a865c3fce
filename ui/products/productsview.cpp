// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/productsview.h"

#include "base/apart.h"
#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "exports/productexport.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
constexpr int searchDelayMs = 150;
} // namespace

ProductsView::ProductsView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ProductTableModel(services.database, this))
    , m_table(new LongTable(this))
    , m_search(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_sold(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"products"_s);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search number, title or description"));
    m_search->setAccessibleName(tr("Search products"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 9);
    m_delay->setSingleShot(true);
    m_delay->setInterval(searchDelayMs);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &ProductsView::apply);
    m_category->setObjectName(u"category"_s);
    m_category->setAccessibleName(tr("Category"));
    m_category->addItem(tr("All categories"), QString());
    m_sold->setObjectName(u"sold"_s);
    m_sold->setAccessibleName(tr("Sold or not"));
    m_sold->addItem(tr("Sold or not"), QVariant());
    m_sold->addItem(tr("Sold"), true);
    m_sold->addItem(tr("Not sold"), false);
    for (QComboBox *box : {m_category, m_sold})
        letShrink(box);
    for (QComboBox *box : {m_category, m_sold})
        connect(box, &QComboBox::activated, this, &ProductsView::apply);

    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Products"));
    m_table->setModel(m_model);
    styleTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, ProductTableModel::field(i).tableWidth());
    widenToHeadings(m_table);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(ProductTableModel::columnOf(ProductQuery().sortBy), Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ProductsView::apply);
    connect(m_table, &QTableView::activated, this, &ProductsView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProductsView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, [this](qint64 rows) {
        const bool all = m_model->query().search.isEmpty() && m_model->query().category.isEmpty() && !m_model->query().active;
        if (all)
            Q_EMIT counted(rows);
        m_count->setText(rows > 0 ? tr("%Ln product(s)", nullptr, int(rows))
                         : all    ? tr("No products yet: import a list of them (Ctrl+I), or add one.")
                                  : tr("No product is found. Search for less, or show all categories."));
        updateButtons();
    });
    connect(m_model, &LazyTableModel::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(&services.database, &Database::changed, this, [this](const QString &table) {
        if (table == u"products"_s || table.isEmpty())
            loadCategories();
    });

    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_category);
    row->addWidget(m_sold);
    const auto button = [&](const QString &name, const QString &icon, const QString &text, const std::function<void()> &run) {
        return addListButton(row, name, icon, text, run, m_table);
    };
    button(u"newProduct"_s, u"list-add"_s, tr("New…"), [this] { Q_EMIT openRequested(0); });
    m_ofOne << button(u"editProduct"_s, u"document-edit"_s, tr("Edit…"), [this] { open(); });
    m_ofOne << button(u"takeFromSale"_s, u"dialog-close"_s, tr("Stop selling"), [this] { setSold(false); });
    m_ofOne << button(u"putOnSale"_s, u"dialog-ok-apply"_s, tr("Sell"), [this] { setSold(true); });
    m_ofOne << button(u"removeProduct"_s, u"edit-delete"_s, tr("Remove…"), [this] { remove(); });
    button(u"exportProducts"_s, u"document-export"_s, tr("Export…"), [this] { exportAll(); });

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    updateButtons();
    loadCategories();
}

ProductsView::~ProductsView() { m_cancel.request(); }

/// The list is asked for when it is first looked at.
void ProductsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_asked)
        apply();
}

void ProductsView::refresh()
{
    if (m_asked)
        m_model->refresh();
    loadCategories();
}

void ProductsView::apply()
{
    ProductQuery query;
    query.search = m_search->text();
    query.category = m_category->currentData().toString();
    if (m_sold->currentData().isValid())
        query.active = m_sold->currentData().toBool();
    const QHeaderView *header = m_table->horizontalHeader();
    query.sortBy = ProductTableModel::field(std::max(0, header->sortIndicatorSection())).name;
    query.descending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    m_messages->clear();
    if (!std::exchange(m_asked, true) || query != m_model->query())
        m_model->setQuery(query);
}

void ProductsView::loadCategories()
{
    auto job = [](Session &session) { return ProductsRepository(session).categories(); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this,
                   [this](const Result<QStringList> &categories) {
                       if (!categories)
                           return;
                       const QString chosen = m_category->currentData().toString();
                       while (m_category->count() > 1)
                           m_category->removeItem(1);
                       for (const QString &category : *categories)
                           m_category->addItem(category, category);
                       m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
                   });
}

qint64 ProductsView::currentId() const { return m_model->idAt(m_table->currentIndex().row()); }

QString ProductsView::currentName() const
{
    const auto text = [this](const QString &field) {
        return m_table->currentIndex().siblingAtColumn(ProductTableModel::columnOf(field)).data().toString();
    };
    return text(u"sku"_s) + u", "_s + text(u"title"_s);
}

void ProductsView::updateButtons()
{
    for (QAction *action : std::as_const(m_ofOne))
        action->setEnabled(m_table->currentIndex().isValid());
}

void ProductsView::open()
{
    if (const qint64 id = currentId(); id > 0)
        Q_EMIT openRequested(id);
}

template <typename Job> void ProductsView::changeCurrent(Job job, const std::function<QString(const QString &product)> &said)
{
    if (currentId() == 0)
        return;
    QCoro::connect(m_services.database.run(Lane::Edit,
                                           [id = currentId(), job](Session &session) {
                                               job(session, id);
                                               return Done{};
                                           }),
                   this, [this, name = currentName(), said](const Result<Done> &done) {
                       if (done)
                           m_messages->show(MessageBar::Kind::Success, said(name));
                       else
                           m_messages->show(done.error());
                   });
}

void ProductsView::setSold(bool sold)
{
    changeCurrent(
        [sold](Session &session, qint64 id) {
            ProductsRepository products(session);
            const Product base = products.load(id);
            Product product = base;
            product.active = sold;
            products.save(base, product);
        },
        [sold](const QString &product) {
            return sold ? tr("%1 is on sale.").arg(product) : tr("%1 is not sold any more.").arg(product);
        });
}

void ProductsView::remove()
{
    if (currentId() == 0 ||
        !m_services.questions.confirm(this, tr("Remove"),
                                      tr("Remove %1 with its prices and stock? That can't be taken back. A product"
                                         " that was ordered can only be taken from sale.")
                                          .arg(currentName()),
                                      tr("Remove")))
        return;
    changeCurrent([](Session &session, qint64 id) { ProductsRepository(session).remove(id); },
                  [](const QString &product) { return tr("%1 was removed.").arg(product); });
}

void ProductsView::exportAll()
{
    if (m_exporting)
        return;
    const QString path = m_services.questions.saveFile(this, tr("Export products"), u"products.xlsx"_s,
                                                       tr("Spreadsheets (*.xlsx);;CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_exporting = true;
    m_messages->show(MessageBar::Kind::Information, tr("Exporting…"));
    QCoro::connect(apart(m_exporter,
                         [&database = m_services.database, query = m_model->query(), directory = m_services.directory.directory(),
                          path, cancel = m_cancel] { return exportProducts(database, query, directory, path, cancel); }),
                   this, [this, path](const Result<qint64> &rows) {
                       m_exporting = false;
                       if (rows)
                           m_messages->show(MessageBar::Kind::Success,
                                            tr("%Ln product(s) written to %1.", nullptr, int(*rows)).arg(path));
                       else
                           m_messages->show(rows.error());
                   });
}

} // namespace kontor
