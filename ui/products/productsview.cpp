// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/productsview.h"

#include "base/listparts.h"
#include "base/longtable.h"
#include "base/messagebar.h"
#include "exports/productexport.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>

namespace kontor {

using namespace Qt::StringLiterals;

ProductsView::ProductsView(const Services &services, QWidget *parent)
    : ListPage(services, u"products"_s, parent)
    , m_model(new ProductTableModel(services.database, this))
    , m_table(new LongTable(this))
{
    setTable(m_table, m_model, tr("Products"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, ProductTableModel::field(i).tableWidth());
    widenToHeadings(m_table);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(ProductTableModel::columnOf(ProductQuery().sortBy), Qt::AscendingOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ProductsView::ask);
    connect(m_table, &QTableView::activated, this, &ProductsView::open);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProductsView::updateButtons);
    connect(m_model, &LazyTableModel::counted, this, &ProductsView::showCount);
    whenChanged(u"products"_s, [this] { loadCategories(); });

    addSearch(tr("Search number, title or description"), tr("Search products"));
    m_category = addFilter(u"category"_s, tr("Category"), {{tr("All categories"), QString()}});
    m_sold =
        addFilter(u"sold"_s, tr("Sold or not"), {{tr("Sold or not"), QVariant()}, {tr("Sold"), true}, {tr("Not sold"), false}});
    addButton(
        u"newProduct"_s, u"list-add"_s, tr("New…"), [this] { Q_EMIT openRequested(0); }, u"catalogue"_s);
    m_ofOne << addButton(u"editProduct"_s, u"document-edit"_s, tr("Edit…"), [this] { open(); });
    m_ofOne << addButton(
        u"takeFromSale"_s, u"dialog-close"_s, tr("Stop selling"), [this] { setSold(false); }, u"catalogue"_s);
    m_ofOne << addButton(
        u"putOnSale"_s, u"dialog-ok-apply"_s, tr("Sell"), [this] { setSold(true); }, u"catalogue"_s);
    m_ofOne << addButton(
        u"removeProduct"_s, u"edit-delete"_s, tr("Remove…"), [this] { remove(); }, u"catalogue"_s);
    addButton(
        u"exportProducts"_s, u"document-export"_s, tr("Export…"), [this] { exportAll(); }, u"export"_s);
    updateButtons();
    loadCategories();
}

void ProductsView::showCount(qint64 rows)
{
    const bool all = m_model->query().search.isEmpty() && m_model->query().category.isEmpty() && !m_model->query().active;
    if (all)
        Q_EMIT counted(rows);
    m_count->setText(rows > 0 ? tr("%Ln product(s)", nullptr, int(rows))
                     : all    ? tr("No products yet: import a list of them (Ctrl+I), or add one.")
                              : tr("No product is found. Search for less, or show all categories."));
    updateButtons();
}

void ProductsView::refresh()
{
    if (m_asked)
        m_model->refresh();
    loadCategories();
}

void ProductsView::ask()
{
    ProductQuery query;
    query.search = searched();
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
                       const QSignalBlocker quiet(m_category); // the same is chosen afterwards
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
    exportTo(
        tr("Export products"), u"products.xlsx"_s,
        [&database = m_services.database, query = m_model->query(), directory = m_services.directory.directory()](
            const QString &path, const Cancel &cancel) { return exportProducts(database, query, directory, path, cancel); },
        [](int rows, const QString &path) { return tr("%Ln product(s) written to %1.", nullptr, rows).arg(path); });
}

} // namespace kontor
