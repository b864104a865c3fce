// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "site/language.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QTranslator>

#include <utility>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

thread_local QString spoken;

QString readable(const QString &language) { return language == u"de"_s ? language : u"en"_s; }

/// Picks among loaded translations by the thread's language; asked from many threads at once, changes nothing.
class TranslatorByThread final : public QTranslator
{
public:
    explicit TranslatorByThread(QObject *parent) : QTranslator(parent)
    {
        (void)m_german.load(u":/i18n/kontor_de.qm"_s);
        (void)m_english.load(u":/i18n/kontor_en.qm"_s); // its plurals
    }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *comment, int count) const override
    {
        return (spoken == u"de"_s ? m_german : m_english).translate(context, text, comment, count);
    }

private:
    QTranslator m_german, m_english;
};

} // namespace

PageLanguage::PageLanguage(const QString &wanted) : m_before(std::exchange(spoken, wanted))
{
    text::setReadersLanguage(readable(wanted));
}

PageLanguage::~PageLanguage()
{
    spoken = m_before;
    text::setReadersLanguage(m_before.isEmpty() ? QString() : readable(m_before));
}

QString PageLanguage::current() { return spoken; }

void PageLanguage::install() { QCoreApplication::installTranslator(new TranslatorByThread(QCoreApplication::instance())); }

} // namespace kontor
