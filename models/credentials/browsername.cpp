// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/browsername.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace kontor {

using namespace Qt::StringLiterals;

QString browserName(const QString &userAgent)
{
    // In this order, for all but the first claim to be others too (MDN, Browser detection using the user agent).
    static const std::array browsers = {std::pair{u"Firefox/"_s, u"Firefox"_s},
                                        std::pair{u"FxiOS/"_s, u"Firefox"_s},
                                        std::pair{u"Edg/"_s, u"Edge"_s},
                                        std::pair{u"EdgA/"_s, u"Edge"_s},
                                        std::pair{u"EdgiOS/"_s, u"Edge"_s},
                                        std::pair{u"OPR/"_s, u"Opera"_s},
                                        std::pair{u"SamsungBrowser/"_s, u"Samsung Internet"_s},
                                        std::pair{u"QtWebEngine/"_s, u"Kontor"_s},
                                        std::pair{u"CriOS/"_s, u"Chrome"_s},
                                        std::pair{u"Chrome/"_s, u"Chrome"_s},
                                        std::pair{u"Version/"_s, u"Safari"_s}};
    static const std::array systems = {std::pair{u"iPhone"_s, u"iPhone"_s},   std::pair{u"iPad"_s, u"iPad"_s},
                                       std::pair{u"Android"_s, u"Android"_s}, std::pair{u"Windows"_s, u"Windows"_s},
                                       std::pair{u"CrOS"_s, u"ChromeOS"_s},   std::pair{u"Mac OS X"_s, u"macOS"_s},
                                       std::pair{u"Linux"_s, u"Linux"_s}};
    constexpr qsizetype longest = 40;
    if (!userAgent.startsWith(u"Mozilla/"_s))
        return userAgent.left(longest);
    QStringList out;
    for (const auto &[mark, name] : browsers) {
        const qsizetype at = userAgent.indexOf(mark);
        if (at < 0)
            continue;
        static const QRegularExpression number(u"\\d{1,4}"_s);
        const auto version = number.match(userAgent, at + mark.size(), QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
        out << (name == u"Kontor"_s ? name : QString(name + u' ' + version.captured()).trimmed());
        break;
    }
    for (const auto &[mark, name] : systems) {
        if (userAgent.contains(mark)) {
            out << name;
            break;
        }
    }
    return out.isEmpty() ? userAgent.left(longest) : out.join(u", "_s);
}

} // namespace kontor
