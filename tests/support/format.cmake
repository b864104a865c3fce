# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file is as clang-format 14 writes it (samples/words.h aside, which is a list of words).
file(GLOB_RECURSE files ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/models/*.cpp ${ROOT}/models/*.h ${ROOT}/store/*.cpp ${ROOT}/store/*.h
    ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h ${ROOT}/tests/*.cpp ${ROOT}/tests/*.h)
list(FILTER files EXCLUDE REGEX "samples/words\\.h$")
execute_process(COMMAND ${CLANG_FORMAT} --dry-run --Werror ${files} RESULT_VARIABLE wrong ERROR_VARIABLE said)
if(wrong)
    message(FATAL_ERROR "${said}\nRun: clang-format -i on these files")
endif()
