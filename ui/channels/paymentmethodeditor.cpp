// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/paymentmethodeditor.h"

#include "base/combos.h"
#include "base/fieldwidgets.h"
#include "base/windowfit.h"
#include "channels/channelsrepository.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

PaymentMethodEditor::PaymentMethodEditor(const Services &services, QWidget *parent)
    : ListEditor(services, parent)
    , m_form(new QWidget(this))
    , m_channel(new QComboBox(m_form))
{
    setObjectName(u"paymentMethodEditor"_s);
    setWindowTitle(tr("Payment methods"));
    auto *list = new QListWidget(this);
    list->setObjectName(u"list"_s);
    list->setAccessibleName(tr("Payment methods"));
    auto *add = new QPushButton(tr("&New"), this);
    add->setObjectName(u"add"_s);
    add->setAutoDefault(false);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(list);
    leftLayout->addWidget(add);
    auto *rows = new QFormLayout(m_form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const QString &label, QWidget *widget, const QString &name) {
        widget->setObjectName(name);
        widget->setAccessibleName(label);
        rows->addRow(label, widget);
    };
    addRow(paymentMethodFields().find(u"channel"_s)->label(), m_channel, u"channel"_s);
    for (const FieldInfo *field : paymentMethodFields().with(FieldTrait::Edited))
        addRow(field->label(), makeFieldWidget(*field, directory(), m_form), field->name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Save)->setObjectName(u"save"_s);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addStretch(1);
    right->addWidget(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(left);
    layout->addLayout(right, 1);
    resizeWithin(this, {760, 440});
    start(list, add, buttons, right);
}

QStringList PaymentMethodEditor::names() const
{
    QStringList out;
    for (const PaymentMethod &method : directory().paymentMethods) {
        const QString name = directory().channels.size() > 1
                                 ? u"%1 · %2"_s.arg(method.name, directory().nameOf(u"channels", method.channelId))
                                 : method.name;
        out << (method.active ? name : tr("%1 (off)").arg(name));
    }
    return out;
}

void PaymentMethodEditor::load(int index)
{
    m_base = directory().paymentMethods.value(index);
    if (index < 0 && !directory().channels.isEmpty())
        m_base.channelId = directory().channels.first().id;
    fillChannels(m_channel, directory());
    chooseId(m_channel, m_base.channelId);
    m_channel->setEnabled(m_base.id == 0);
    FieldForm<PaymentMethod>(m_form, paymentMethodFields()).fill(m_base);
}

PaymentMethod PaymentMethodEditor::collected() const
{
    PaymentMethod out = m_base;
    FieldForm<PaymentMethod>(m_form, paymentMethodFields()).collect(out);
    out.channelId = chosenId(m_channel);
    return out;
}

bool PaymentMethodEditor::isModified() const { return !paymentMethodFields().difference(m_base, collected()).isEmpty(); }

void PaymentMethodEditor::save()
{
    const PaymentMethod method = collected();
    const FieldProblems problems = validate(method);
    m_problems.show(problems);
    if (!problems.isEmpty())
        return;
    auto job = [method](Session &session) { return ChannelsRepository(session).save(method); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this,
                   [this](const Result<qint64> &result) { saved(result); });
}

} // namespace kontor
