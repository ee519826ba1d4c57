# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A system reads and keeps a program by pieces of 64 KiB or more, and the functions that every start calls are a fifth of
# ours, strewn over all of it. Linked together they are a few pieces, and the rest stays on the disk until it is wanted.
# The list is made by tests/bench/startorder.

# countersign_order_start(TARGET): does that for a release, where the linker can.
function(countersign_order_start target)
    if(MSVC OR APPLE)
        return()
    endif()
    set(list ${PROJECT_SOURCE_DIR}/cmake/startorder.txt)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    file(STRINGS ${list} names)
    list(TRANSFORM names REPLACE "(.+)" "        *(.text.\\1)")
    list(JOIN names "\n" sections)
    set(script ${CMAKE_CURRENT_BINARY_DIR}/startorder.ld)
    file(CONFIGURE OUTPUT ${script} @ONLY CONTENT
"SECTIONS
{
    .text.start :
    {
@sections@
    }
}
INSERT BEFORE .text;
")
    include(CheckLinkerFlag)
    check_linker_flag(CXX LINKER:-T,${script} COUNTERSIGN_ORDERS_START)
    if(COUNTERSIGN_ORDERS_START)
        target_link_options(${target} PRIVATE $<$<CONFIG:Release>:LINKER:-T,${script}>)
        set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${script})
    endif()
endfunction()
