// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/listpage.h"
#include "imports/batchesrepository.h"
#include "imports/stagingrepository.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace kontor {

class RecordKind;

class MessageBar;

/// The Imports page: every bulk change with who, when, what, how many; review, approve, undo, the file of refused rows.
class BatchesView : public ListPage
{
    Q_OBJECT
public:
    explicit BatchesView(const Services &services, QWidget *parent = nullptr);
    ~BatchesView() override;
    void reload();
    void select(qint64 batchId); ///< as soon as it is there
    QTreeWidget &tree() { return *m_tree; }

Q_SIGNALS:
    /// Somebody wants to look through a staged batch.
    void reviewRequested(qint64 batchId);
    void counted(int waiting);

private:
    struct Answer
    {
        QList<Batch> batches;
        int keptDays = 0;
    };
    void ask() override { reload(); }
    void fill(const QList<Batch> &batches);
    std::optional<Batch> current() const;
    void updateActions();
    void review();
    void undo();
    void startUndo(const Batch &batch, const QList<qint64> &forced);
    void saveRefused();
    void discard();
    void keepFor();

    QTreeWidget *m_tree;
    QSpinBox *m_days;
    QHash<QString, class QAction *> m_actions;
    QList<Batch> m_batches;
    quint64 m_generation = 0;
    qint64 m_wanted = 0; ///< to be selected once it is read
    int m_keptDays = 0; ///< as stored; 0 until it is known
};

QString whatLabel(const Batch &batch); ///< the file, or what was done

/// Says what an undo will do, as soon as that is known, and lists the customers it would leave because somebody changed them since; ticked
/// ones are restored too.
class UndoDialog : public QDialog
{
    Q_OBJECT
public:
    UndoDialog(const Batch &batch, QWidget *parent);
    void setPlan(const UndoPlan &plan);
    QList<qint64> forced() const;

private:
    void tickAll();

    const RecordKind &m_kind;
    QString m_question;
    QLabel *m_text;
    QListWidget *m_conflicts;
    QPushButton *m_tick;
    bool m_undoes = false; ///< something, even when nobody is ticked
    QPushButton *m_go;
};

} // namespace kontor
