# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# lupdate files a text under the class as it finds it written, without its namespace, and under the enclosing function's class even
# where a free function says it. The program looks widgets' texts up under 'kontor::CLASS' and those of models/ under 'kontor'. This
# writes two copies of IN with the contexts so named; lrelease takes all three.
file(READ ${IN} text)
string(REGEX REPLACE "<name>[^<]*</name>" "<name>kontor</name>" one "${text}")
string(REGEX REPLACE "<name>([A-Z][A-Za-z]*)</name>" "<name>kontor::\\1</name>" qualified "${text}")
file(WRITE ${OUT}.one.ts "${one}")
file(WRITE ${OUT}.qualified.ts "${qualified}")
