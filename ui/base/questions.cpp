// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/questions.h"

#include <QFileDialog>
#include <QInputDialog>
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
    return m_texts.isEmpty() ? QFileDialog::getOpenFileName(parent, title, {}, filter) : m_texts.dequeue();
}

QString Questions::saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return m_texts.isEmpty() ? QFileDialog::getSaveFileName(parent, title, proposal, filter) : m_texts.dequeue();
}

QString Questions::databaseFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter)
{
    return m_texts.isEmpty()
               ? QFileDialog::getSaveFileName(parent, title, proposal, filter, nullptr, QFileDialog::DontConfirmOverwrite)
               : m_texts.dequeue();
}

QString Questions::text(QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    m_last = label;
    return m_texts.isEmpty() ? QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposal) : m_texts.dequeue();
}

} // namespace kontor
