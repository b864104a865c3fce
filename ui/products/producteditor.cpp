// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/producteditor.h"

#include "base/helptopic.h"
#include "base/rightguard.h"
#include "base/conflictdialog.h"
#include "base/fieldwidgets.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/money.h"
#include "base/windowfit.h"
#include "fields/fieldset.h"
#include "products/productsrepository.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
enum Column { What, Value };
constexpr int fieldRole = Qt::UserRole; ///< of the first cell: 'price/3'
} // namespace

ProductEditor::ProductEditor(const Services &services, qint64 id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new QWidget(this))
    , m_parts(new QTableWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_messages(new MessageBar(this))
    , m_presence(new PresenceHint(services, u"product"_s, this))
    , m_problems(m_form)
    , m_draft(
          services.drafts, [this] { return draft(); }, this)
{
    setObjectName(u"productEditor"_s);
    setHelp(this, u"products"_s);
    setWindowTitle(id > 0 ? tr("Product") : tr("New product"));
    build();
    resizeWithin(this, {620, 640});
    struct Loaded
    {
        Product product;
        QStringList categories;
    };
    m_form->setEnabled(false);
    m_parts->setEnabled(false);
    needRight(m_buttons->button(QDialogButtonBox::Save), u"catalogue"_s, m_services.directory);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    auto job = [id](Session &session) {
        ProductsRepository products(session);
        return Loaded{id > 0 ? products.load(id) : Product(), products.categories()};
    };
    QCoro::connect(services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_messages->show(loaded.error());
            return;
        }
        m_base = loaded->product;
        m_presence->enter(m_base.id);
        auto *completer = new QCompleter(loaded->categories, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        qobject_cast<QLineEdit *>(fieldWidget(m_form, u"category"_s))->setCompleter(completer);
        m_loaded = true;
        m_form->setEnabled(true);
        m_parts->setEnabled(true);
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
        fill(m_base);
        m_filled = texts();
        applyRestored();
        needRightToChange(m_parts->parentWidget(), u"catalogue"_s, m_services.directory);
        fieldWidget(m_form, m_base.id > 0 ? u"title"_s : u"sku"_s)->setFocus();
    });
}

void ProductEditor::build()
{
    auto *form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    for (const FieldInfo *field : productFields().with(FieldTrait::Edited)) {
        QWidget *widget = field->kind == FieldKind::YesNo ? new QCheckBox(tr("The store shows and sells it"), m_form)
                                                          : makeFieldWidget(*field, m_services.directory.directory(), m_form);
        widget->setObjectName(field->name);
        widget->setAccessibleName(field->label());
        form->addRow(field->label(), widget);
    }
    m_parts->setObjectName(u"parts"_s);
    m_parts->setAccessibleName(tr("Prices and stock"));
    m_parts->setColumnCount(2);
    m_parts->setHorizontalHeaderLabels({tr("Prices and stock"), tr("Value")});
    styleTable(m_parts);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectItems);
    // Not when the current cell changes: filling the table would open an editor that never had the focus, and no key would open another.
    m_parts->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_parts->setTabKeyNavigation(false);
    m_parts->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_parts->setMinimumHeight(m_parts->fontMetrics().lineSpacing() * 6);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->addWidget(m_form);
    column->addWidget(m_parts, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_presence);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    setTabOrder(fieldWidget(m_form, productFields().with(FieldTrait::Edited).last()->name), m_parts);
    setTabOrder(m_parts, m_buttons->button(QDialogButtonBox::Save));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProductEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProductEditor::reject);
}

void ProductEditor::fill(const Product &product)
{
    FieldForm<Product>(m_form, productFields()).fill(product);
    if (product.id > 0)
        setWindowTitle(tr("Product %1, %2").arg(product.sku, product.title));
    fillParts(product);
}

void ProductEditor::fillParts(const Product &product)
{
    const Directory &directory = m_services.directory.directory();
    m_parts->setRowCount(0);
    const auto add = [&](const QString &field, const QString &value) {
        const int row = m_parts->rowCount();
        m_parts->insertRow(row);
        auto *what = new QTableWidgetItem(productFieldLabel(field, directory));
        what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        what->setData(fieldRole, field);
        m_parts->setItem(row, What, what);
        auto *cell = new QTableWidgetItem(value);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_parts->setItem(row, Value, cell);
    };
    for (const PriceTier &tier : directory.priceTiers)
        add(productPartName({true, tier.id}),
            product.prices.contains(tier.id) ? formatMoney(product.prices.value(tier.id), tier.currency) : QString());
    for (const Warehouse &warehouse : directory.warehouses)
        add(productPartName({false, warehouse.id}),
            product.stock.contains(warehouse.id) ? QString::number(product.stock.value(warehouse.id)) : QString());
    m_parts->setCurrentCell(0, Value);
}

QString ProductEditor::partText(int row) const
{
    const auto *line = m_parts->viewport()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isOpen = line != nullptr && line->isVisibleTo(m_parts->viewport()) && row == m_parts->currentRow();
    return isOpen ? line->text() : m_parts->item(row, Value)->text();
}

Product ProductEditor::collected(FieldProblems &problems) const
{
    const Directory &directory = m_services.directory.directory();
    Product out = m_base;
    FieldForm<Product>(m_form, productFields()).collect(out);
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const QString field = m_parts->item(row, What)->data(fieldRole).toString();
        const QString text = partText(row).trimmed();
        const auto part = productPart(field);
        const PriceTier *tier = part->isPrice ? directory.priceTier(part->id) : nullptr;
        const qint64 number = text.isEmpty()  ? -1
                              : part->isPrice ? readAmount(text, tier != nullptr ? tier->currency : QString())
                                              : readQuantity(text);
        if (number < 0 && !text.isEmpty())
            problems << FieldProblem{field, tr("%1: ‘%2’ is no number, or can be read in two ways. Write it as 1234.50.")
                                                .arg(productFieldLabel(field, directory), text)};
        else
            setFieldValue(out, field, number < 0 ? QString() : QString::number(number));
    }
    return normalised(out);
}

void ProductEditor::save()
{
    if (QWidget *typing = focusWidget(); typing != nullptr && m_parts->viewport()->isAncestorOf(typing))
        m_parts->setFocus(); // takes over what is being typed
    FieldProblems problems;
    const Product product = collected(problems);
    problems += validate(product);
    const FieldProblems others = m_problems.show(problems);
    if (!others.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, others.first().message);
    if (!problems.isEmpty()) {
        if (QWidget *widget = fieldWidget(m_form, problems.first().field); widget != nullptr)
            widget->setFocus();
        return;
    }
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    auto job = [base = m_base, product](Session &session) { return ProductsRepository(session).save(base, product); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this, product](const Result<qint64> &id) { saved(id, product); });
}

void ProductEditor::saved(const Result<qint64> &id, const Product &mine)
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    if (id) {
        m_draft.settle();
        accept();
    } else if (id.error().kind == Error::Kind::Conflict && id.error().detail == u"row_version"_s) {
        auto job = [id = m_base.id](Session &session) {
            return Theirs{ProductsRepository(session).load(id), PresenceRepository(session).lastChange(u"product"_s, id)};
        };
        QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this,
                       [this, mine](const Result<Theirs> &theirs) { resolveConflict(theirs, mine); });
    } else {
        m_messages->show(id.error());
    }
}

void ProductEditor::resolveConflict(const Result<Theirs> &answer, const Product &mine)
{
    if (!answer) {
        m_messages->show(answer.error());
        return;
    }
    const Product &theirs = answer->product;
    const Directory &directory = m_services.directory.directory();
    ProductMerge both = merge(m_base, mine, theirs);
    if (!both.conflicts.isEmpty()) {
        ConflictDialog dialog(
            mine.title, both.conflicts, difference(m_base, theirs),
            {[&directory](const QString &field) { return productFieldLabel(field, directory); },
             [&directory](const QString &field, const QString &value) { return productValueLabel(field, value, directory); },
             lastChangeInWords(answer->by)},
            this);
        if (dialog.exec() != QDialog::Accepted) {
            m_messages->show(MessageBar::Kind::Warning,
                             tr("Not saved: somebody else changed this product meanwhile. Your entries are still here."));
            return;
        }
        for (const FieldChange &choice : dialog.choices())
            setFieldValue(both.merged, choice.field, choice.after);
    }
    m_base = theirs;
    fill(m_base);
    m_filled = texts();
    fill(both.merged);
    if (difference(m_base, both.merged).isEmpty())
        m_messages->show(MessageBar::Kind::Information,
                         tr("The product is as the other person saved it; nothing of yours was left to save."));
    else
        save();
}

void ProductEditor::reject()
{
    FieldProblems problems;
    const bool changed = m_loaded && (!difference(m_base, collected(problems)).isEmpty() || !problems.isEmpty());
    if (!changed) {
        QDialog::reject();
        return;
    }
    switch (m_services.questions.saveChanges(this, m_base.id > 0 ? m_base.title : tr("the new product"))) {
    case Questions::Yes:
        save();
        break;
    case Questions::No:
        m_draft.settle();
        QDialog::reject();
        break;
    case Questions::Cancel:
        break;
    }
}

/// The texts of all inputs as they stand, of amounts that can't be read yet too.
ProductEditor::Texts ProductEditor::texts() const
{
    Texts out;
    for (const FieldInfo *field : productFields().with(FieldTrait::Edited))
        out.fields.insert(field->name, fieldText(fieldWidget(m_form, field->name)));
    for (int row = 0; row < m_parts->rowCount(); ++row)
        out.parts.insert(m_parts->item(row, What)->data(fieldRole).toString(), partText(row));
    return out;
}

/// What differs from the product as it was loaded: all else is left to whoever changes it meanwhile.
std::optional<Draft> ProductEditor::draft() const
{
    FieldProblems problems;
    if (!m_loaded || (difference(m_base, collected(problems)).isEmpty() && problems.isEmpty()))
        return std::nullopt;
    Draft out;
    out.kind = u"product"_s;
    out.id = m_base.id;
    const auto typed = [](QJsonObject now, const QJsonObject &before) {
        for (auto it = now.begin(); it != now.end();)
            it = *it == before[it.key()] ? now.erase(it) : it + 1;
        return now;
    };
    const Texts now = texts();
    const QString title = now.fields[u"title"_s].toString();
    out.title = title.isEmpty() ? tr("New product") : title;
    const QJsonObject fields = typed(now.fields, m_filled.fields);
    const QJsonObject parts = typed(now.parts, m_filled.parts);
    // What they were tells later who else changed them.
    FieldValues before;
    productFields().addValues(before, m_base);
    for (const FieldChange &stored : difference(Product(), m_base))
        before.insert(stored.field, stored.after);
    QJsonObject was;
    for (const QString &name : fields.keys() + parts.keys())
        was.insert(name, before.value(name));
    out.what = {{u"fields"_s, fields}, {u"parts"_s, parts}, {u"was"_s, was}, {u"row_version"_s, m_base.rowVersion}};
    return out;
}

void ProductEditor::restore(const Draft &draft)
{
    if (!m_draft.adopt(draft))
        return;
    m_restored = draft.what;
    if (m_loaded) // else once it is
        applyRestored();
}

void ProductEditor::applyRestored()
{
    const auto what = std::exchange(m_restored, std::nullopt);
    if (!what)
        return;
    const QJsonObject fields = (*what)[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (QWidget *widget = fieldWidget(m_form, field.key()))
            setFieldText(widget, field->toString());
    }
    const QJsonObject parts = (*what)[u"parts"_s].toObject();
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const QString field = m_parts->item(row, What)->data(fieldRole).toString();
        if (parts.contains(field))
            m_parts->item(row, Value)->setText(parts[field].toString());
    }
    const qint64 version = (*what)[u"row_version"_s].toInteger();
    const bool same = version == m_base.rowVersion;
    m_messages->show(MessageBar::Kind::Information,
                     same ? tr("This was typed before and not saved yet.")
                          : tr("This was typed before and not saved yet; somebody changed the product since. You will be asked "
                               "about fields that both of you changed."));
    if (!same) { // what is typed was typed over these values
        m_base.rowVersion = version;
        const QJsonObject was = (*what)[u"was"_s].toObject();
        for (auto field = was.begin(); field != was.end(); ++field)
            setFieldValue(m_base, field.key(), field->toString());
    }
    m_draft.keepNow();
}

} // namespace kontor
