// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/listeditor.h"

class QComboBox;

namespace kontor {

/// The ways to pay in the trade stores: each belongs to one, and stays there.
class PaymentMethodEditor : public ListEditor
{
    Q_OBJECT
public:
    explicit PaymentMethodEditor(const Services &services, QWidget *parent = nullptr);

protected:
    QStringList names() const override;
    void load(int index) override;
    bool isModified() const override;
    void save() override;
    qint64 idAt(int index) const override { return directory().paymentMethods.value(index).id; }

private:
    PaymentMethod collected() const;
    QWidget *m_form;
    QComboBox *m_channel;
    PaymentMethod m_base;
};

} // namespace kontor
