// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/productsdesk.h"

#include "products/producteditor.h"
#include "products/productsview.h"

#include <QLocale>
#include <QTableView>

namespace kontor {

using namespace Qt::StringLiterals;

void addProducts(Desk &desk)
{
    auto *view = new ProductsView(desk.services(), desk.window());
    desk.addPage({.name = u"products"_s,
                  .icon = u"package"_s,
                  .title = ProductsView::tr("Products"),
                  .group = ProductsView::tr("Catalogue"),
                  .showText = ProductsView::tr("Show &products"),
                  .keys = QKeySequence(Qt::CTRL | Qt::Key_6),
                  .order = 60,
                  .widget = view,
                  .entered = [view] { view->table().setFocus(); },
                  .counted = [](qint64 count) { return ProductsView::tr("Products (%1)").arg(QLocale().toString(count)); }});
    desk.add({.name = u"newProduct"_s,
              .icon = u"list-add"_s,
              .text = ProductsView::tr("New pro&duct…"),
              .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
              .places = {{u"file"_s, 50}},
              .right = u"catalogue"_s,
              .run = [&desk] { desk.open(u"product"_s, 0); }});
    desk.add({.name = u"exportProducts"_s,
              .icon = u"document-export"_s,
              .text = ProductsView::tr("Export products…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
              .places = {{u"file"_s, 60}},
              .right = u"export"_s,
              .run = [view] { view->exportAll(); }});
    desk.addRefresh([view] { view->refresh(); });
    desk.addOpener(u"product"_s, [&desk](qint64 id, const QString &) { return desk.openDialog<ProductEditor>(id); });
    desk.addDraftOpener(u"product"_s, [&desk](const Draft &draft) { desk.openDialog<ProductEditor>(draft.id)->restore(draft); });
    desk.addFinder({u"product"_s, u"package"_s, [](Session &session, const QString &search) {
                        constexpr int found = 5;
                        QList<DeskFinder::Found> out;
                        ProductQuery query;
                        query.search = search;
                        for (const ListRow &row : readPage(session, ProductsRepository::listSql(query), std::nullopt, found)) {
                            const Product product = ProductsRepository::fromCells(row.cells);
                            out << DeskFinder::Found{product.id, product.sku + u", "_s + product.title};
                        }
                        return out;
                    }});
    QObject::connect(view, &ProductsView::counted, &desk, [&desk, view](qint64 count) { desk.setCount(view, count); });
    QObject::connect(view, &ProductsView::openRequested, &desk, [&desk](qint64 id) { desk.open(u"product"_s, id); });
}

} // namespace kontor
