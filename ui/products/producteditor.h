// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/formproblems.h"
#include "base/services.h"
#include "presence/presencehint.h"
#include "products/product.h"

#include <QDialog>

class QDialogButtonBox;
class QTableWidget;

namespace kontor {

class MessageBar;

/// A product with a price for each tier and what lies in each warehouse.
class ProductEditor : public QDialog
{
    Q_OBJECT
public:
    ProductEditor(const Services &services, qint64 id, QWidget *parent = nullptr);

    void restore(const Draft &draft);

public Q_SLOTS:
    void reject() override;

private:
    void build();
    void fill(const Product &product);
    void fillParts(const Product &product);
    QString partText(int row) const; ///< also what is being typed
    /// What the form says; a problem for each cell that is no amount or quantity.
    Product collected(FieldProblems &problems) const;
    struct Texts
    {
        QJsonObject fields; ///< by name
        QJsonObject parts; ///< by 'price/3'
    };
    Texts texts() const;
    std::optional<Draft> draft() const;
    void applyRestored();
    void save();
    void saved(const Result<qint64> &id, const Product &mine);
    /// Merges what somebody else stored meanwhile, asks about what both changed, and saves.
    struct Theirs
    {
        Product product; ///< as somebody else stored it meanwhile
        std::optional<AtWork> by;
    };
    void resolveConflict(const Result<Theirs> &theirs, const Product &mine);

    Services m_services;
    Product m_base; ///< what is edited, as it was when it was typed into
    Texts m_filled; ///< as m_base was shown first
    QWidget *m_form;
    QTableWidget *m_parts;
    QDialogButtonBox *m_buttons;
    MessageBar *m_messages;
    PresenceHint *m_presence;
    FormProblems m_problems;
    DraftKeeper m_draft;
    std::optional<QJsonObject> m_restored; ///< until the product is loaded
    bool m_loaded = false;
};

} // namespace kontor
