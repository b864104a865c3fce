// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "customers/bulkeditdialog.h"

#include "base/helptopic.h"
#include "base/combos.h"
#include "base/fieldwidgets.h"
#include "base/windowfit.h"
#include "fields/tags.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
enum What { Leave, Change, Clear, Add, Remove };
}

BulkEditDialog::BulkEditDialog(const Services &services, const BulkTarget &selected, const BulkTarget &shown, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_selected(selected)
    , m_shown(shown)
    , m_whom(new QComboBox(this))
    , m_attribute(new QLineEdit(this))
    , m_summary(new QLabel(tr("Counting…"), this))
{
    setHelp(this, u"customers"_s);
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Change many customers"));
    resizeWithin(this, {640, 480});
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"summary"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_whom->setObjectName(u"whom"_s);
    m_whom->setAccessibleName(tr("Whom to change"));
    if (!selected.ids.isEmpty()) {
        m_whom->addItem(tr("%Ln selected customer(s)", nullptr, int(selected.ids.size())));
        m_whom->addItem(tr("All that the table's search and filters find"));
        form->addRow(tr("&Whom:"), m_whom);
        connect(m_whom, &QComboBox::currentIndexChanged, this, &BulkEditDialog::count);
    }
    m_whom->setVisible(!selected.ids.isEmpty());
    for (const FieldInfo *field : customerFields().with(FieldTrait::ManyAtOnce))
        addLine(form, field->name, widgetFor(*field),
                field->isText() || field->kind == FieldKind::Percent || field->is(FieldTrait::Inherited));
    auto *attributeValue = new QLineEdit(this);
    m_attribute->setObjectName(u"attributeName"_s);
    m_attribute->setPlaceholderText(tr("Name of the attribute"));
    m_attribute->setAccessibleName(tr("Name of the attribute"));
    addLine(form, u"attribute/"_s, attributeValue, true);
    connect(m_attribute, &QLineEdit::textChanged, this, &BulkEditDialog::update);

    auto *hint = new QLabel(tr("Everything is written as one batch, which can be undone on the Imports page."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"apply"_s);
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        BulkTarget agreed = target();
        if (agreed.query)
            agreed.agreed = m_customers; // with more or fewer by then, nothing is changed
        Q_EMIT applyRequested(agreed, values());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(hint);
    layout->addWidget(buttons);
    m_attribute->setEnabled(false);
    setTabOrder(m_whom, m_lines.first().what);
    for (qsizetype i = 1; i < m_lines.size(); ++i) {
        setTabOrder(m_lines[i - 1].value, m_lines[i].what);
        setTabOrder(m_lines[i].what, m_lines[i].value);
    }
    setTabOrder(m_lines.last().what, m_attribute);
    setTabOrder(m_attribute, m_lines.last().value);
    m_lines.first().what->setFocus();
    count();
}

void BulkEditDialog::addLine(QFormLayout *form, const QString &field, QWidget *value, bool clearable)
{
    const bool attribute = field == u"attribute/"_s;
    const QString name = attribute ? u"attribute"_s : field;
    const QString label = attribute ? tr("Attribute") : fieldLabel(field);
    auto *what = new QComboBox(this);
    what->addItem(tr("leave"), Leave);
    if (const FieldInfo *info = fieldInfo(field); info != nullptr && info->kind == FieldKind::Tags) {
        what->addItem(tr("add"), Add);
        what->addItem(tr("take away"), Remove);
    }
    what->addItem(tr("change to"), Change);
    if (clearable)
        what->addItem(tr("clear"), Clear);
    what->setObjectName(u"what_"_s + name);
    what->setAccessibleName(tr("What to do with %1").arg(label));
    value->setObjectName(u"value_"_s + name);
    value->setAccessibleName(tr("New value of %1").arg(label));
    value->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(what);
    if (attribute)
        row->addWidget(m_attribute, 1);
    row->addWidget(value, 2);
    auto *text = new QLabel(label, this);
    text->setBuddy(what);
    form->addRow(text, row);
    m_lines << Line{field, what, value};
    if (auto *line = qobject_cast<QLineEdit *>(value))
        connect(line, &QLineEdit::textChanged, this, &BulkEditDialog::update); // tags are none before they are typed
    connect(what, &QComboBox::currentIndexChanged, this, [this, what, value] {
        const int chosen = what->currentData().toInt();
        value->setEnabled(chosen != Leave && chosen != Clear);
        m_attribute->setEnabled(m_lines.last().what->currentData().toInt() != Leave);
        update();
    });
}

QWidget *BulkEditDialog::widgetFor(const FieldInfo &field)
{
    if (field.name == u"status"_s) { // pending or active is not for staff to say
        auto *status = new QComboBox(this);
        status->addItem(tr("Deactivated"), u"deactivated"_s);
        status->addItem(tr("Active again"), u"active"_s);
        return status;
    }
    return makeFieldWidget(field, m_services.directory.directory(), this);
}

FieldValues BulkEditDialog::values() const
{
    FieldValues out;
    for (const Line &line : m_lines) {
        const int what = line.what->currentData().toInt();
        const bool attribute = line.field == u"attribute/"_s;
        const QString field = attribute ? line.field + m_attribute->text().trimmed() : line.field;
        if (what == Leave || field == u"attribute/"_s)
            continue;
        if (what == Add || what == Remove) {
            QStringList tags = tagsOf(fieldText(line.value));
            if (!tags.isEmpty()) // nothing yet: with none, all would be taken away
                out.insert(field, tags.replaceInStrings(QRegularExpression(u"^"_s), what == Add ? u"+"_s : u"-"_s).join(u", "_s));
            continue;
        }
        out.insert(field, what == Clear ? QString() : fieldText(line.value));
    }
    return out;
}

void BulkEditDialog::update()
{
    const bool nameless = m_lines.last().what->currentData().toInt() != Leave && m_attribute->text().trimmed().isEmpty();
    m_apply->setEnabled(m_customers > 0 && !nameless && !values().isEmpty());
}

const BulkTarget &BulkEditDialog::target() const
{
    return m_selected.ids.isEmpty() || m_whom->currentIndex() == 1 ? m_shown : m_selected;
}

void BulkEditDialog::count()
{
    m_services.database.cancel(m_cancel);
    m_cancel = Cancel();
    m_customers = 0;
    m_summary->setText(tr("Counting…"));
    update();
    auto job = [target = target()](Session &session) { return BulkEdit(session).count(target); };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job), m_cancel), this,
                   [this, asked = m_cancel](const Result<BulkTouched> &touched) {
                       if (!(asked == m_cancel))
                           return; // somebody else is meant by now
                       if (!touched) {
                           m_summary->setText(touched.error().message);
                           return;
                       }
                       QStringList parts{tr("%Ln customer(s)", nullptr, int(touched->customers))};
                       if (touched->openCarts > 0)
                           parts << tr("%Ln open cart(s)", nullptr, int(touched->openCarts));
                       if (touched->sessions > 0)
                           parts << tr("%Ln signed in to the trade store now", nullptr, int(touched->sessions));
                       m_summary->setText(tr("This changes: %1.").arg(parts.join(u", "_s)));
                       m_apply->setText(tr("&Change %Ln customer(s)", nullptr, int(touched->customers)));
                       m_customers = touched->customers;
                       update();
                   });
}

} // namespace kontor
