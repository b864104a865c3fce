# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# lupdate files a text under the class as it finds it written, without its namespace, and under the enclosing function's class even
# where a free function says it. The program looks widgets' texts up under 'kontor::CLASS' and those of models/ under 'kontor'. This
# writes two copies of IN with the contexts so named; lrelease takes all three.
# Contexts of labels that are looked up by their own name keep it: the same word may mean something else there.
file(READ ${IN} text)
set(own "CompanyState|CustomerHistory|OrderState|Permission|TimelineKind")
string(REGEX REPLACE "<name>(${own})</name>" "<NAME>\\1</NAME>" one "${text}")
string(REGEX REPLACE "<name>[^<]*</name>" "<name>kontor</name>" one "${one}")
string(REGEX REPLACE "<NAME>([A-Za-z]*)</NAME>" "<name>\\1</name>" one "${one}")
string(REGEX REPLACE "<name>([A-Z][A-Za-z]*)</name>" "<name>kontor::\\1</name>" qualified "${text}")
file(WRITE ${OUT}.one.ts "${one}")
file(WRITE ${OUT}.qualified.ts "${qualified}")
