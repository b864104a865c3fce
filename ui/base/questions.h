// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQueue>
#include <QString>

class QWidget;

namespace kontor {

/// Every question and file picker of the program goes through here. Tests put the next answers in; then nothing is shown.
class Questions : public QObject
{
    Q_OBJECT
public:
    enum Answer { Yes, No, Cancel };
    using QObject::QObject;

    /// `yes` is the verb on the button: "Deactivate", not "OK".
    /// `no` names the other button where that is more than giving up.
    bool confirm(QWidget *parent, const QString &title, const QString &text, const QString &yes, const QString &no = {});
    /// Yes = save, No = throw away, Cancel = stay.
    Answer saveChanges(QWidget *parent, const QString &what);
    QString openFile(QWidget *parent, const QString &title, const QString &filter);
    QString saveFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter);
    /// A file that is there or is to be made; one that is there is opened, so nothing is asked about replacing it.
    QString databaseFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter);
    QString text(QWidget *parent, const QString &title, const QString &label, const QString &proposal = {});

    void answerNext(Answer answer) { m_answers.enqueue(answer); }
    void answerNext(const QString &text) { m_texts.enqueue(text); }
    QString lastQuestion() const { return m_last; }

private:
    QQueue<Answer> m_answers;
    QQueue<QString> m_texts;
    QString m_last;
};

} // namespace kontor
