// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/language.h"

#include "base/languages.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QTranslator>

#include <map>
#include <utility>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

thread_local QString spoken;

/// Picks among loaded translations by the thread's language; asked from many threads at once, changes nothing.
class TranslatorByThread final : public QTranslator
{
public:
    explicit TranslatorByThread(QObject *parent) : QTranslator(parent)
    {
        for (const QString &code : spokenLanguages()) // of English its plurals
            (void)m_all[code].load(u":/i18n/kontor_%1.qm"_s.arg(code));
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int count) const override
    {
        return m_all.at(spokenLanguage(spoken)).translate(context, text, comment, count);
    }

private:
    std::map<QString, QTranslator> m_all;
};

} // namespace

PageLanguage::PageLanguage(const QString &wanted) : m_before(std::exchange(spoken, wanted))
{
    text::setReadersLanguage(spokenLanguage(wanted));
}

PageLanguage::~PageLanguage()
{
    spoken = m_before;
    text::setReadersLanguage(m_before.isEmpty() ? QString() : spokenLanguage(m_before));
}

QString PageLanguage::current() { return spoken; }

void PageLanguage::install() { QCoreApplication::installTranslator(new TranslatorByThread(QCoreApplication::instance())); }

} // namespace kontor
