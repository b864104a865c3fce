// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/questions.h"

#include "base/filedialog.h"

#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace kontor {

bool Questions::confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes, const QString &no)
{
    m_last = text;
    if (!m_answers.isEmpty())
        return m_answers.dequeue() == Yes;
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *go = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(no.isEmpty() ? box.addButton(QMessageBox::Cancel) : box.addButton(no, QMessageBox::RejectRole));
    box.exec();
    return box.clickedButton() == go;
}

Questions::Answer Questions::saveChanges(QWidget *parent, const QString &what)
{
    m_last = what;
    if (!m_answers.isEmpty())
        return m_answers.dequeue();
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"), tr("%1 has changes that are not saved.").arg(what),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *save = box.addButton(QMessageBox::Save);
    QPushButton *discard = box.addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Yes;
    return box.clickedButton() == discard ? No : Cancel;
}

QString Questions::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return m_texts.isEmpty() ? chooseFile(parent, title, {}, filter, FileWanted::Existing) : m_texts.dequeue();
}

QString Questions::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return m_texts.isEmpty() ? chooseFile(parent, title, proposal, filter, FileWanted::New) : m_texts.dequeue();
}

QString Questions::databaseFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return m_texts.isEmpty() ? chooseFile(parent, title, proposal, filter, FileWanted::ExistingOrNew) : m_texts.dequeue();
}

QString Questions::text(QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    m_last = label;
    if (!m_texts.isEmpty())
        return m_texts.dequeue();
    constexpr int lineWidth = 520; // a long text breaks there
    QInputDialog box(parent);
    box.setWindowTitle(title);
    box.setLabelText(label);
    box.setTextValue(proposal);
    if (auto *words = box.findChild<QLabel *>()) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(words->sizeHint().width() > lineWidth);
        words->setMinimumWidth(words->wordWrap() ? lineWidth : 0);
    }
    return box.exec() == QDialog::Accepted ? box.textValue() : QString();
}

} // namespace kontor
