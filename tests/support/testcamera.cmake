# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The camera's tests need more than others: the plugin to be built before them, and a camera. Include this before the
# tests of ui are gathered; what has a target already is left alone there.

function(countersign_camera_test name)
    cmake_parse_arguments(arg "" "" "LIBRARIES" ${ARGN})
    add_executable(test_ui_${name} ${PROJECT_SOURCE_DIR}/tests/ui/tst_${name}.cpp)
    target_link_libraries(test_ui_${name} PRIVATE Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(test_ui_${name} PRIVATE
        COUNTERSIGN_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        COUNTERSIGN_CAMERA_FOLDER="$<TARGET_FILE_DIR:countersign_camera>"
        COUNTERSIGN_READER="$<TARGET_FILE:countersign-reader>")
    add_dependencies(test_ui_${name} countersign_camera countersign-cli)
    add_test(NAME ui_${name} COMMAND test_ui_${name})
    set_tests_properties(ui_${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=en")
endfunction()

countersign_camera_test(cameraframe LIBRARIES ui_camera)
countersign_camera_test(camerapage LIBRARIES ui)
countersign_camera_test(camerafind LIBRARIES ui)

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND AND UNIX AND NOT APPLE)
    pkg_check_modules(GSTREAMER QUIET IMPORTED_TARGET gstreamer-base-1.0)
endif()
if(TARGET PkgConfig::GSTREAMER)
    add_library(testcamera STATIC ${CMAKE_CURRENT_LIST_DIR}/testcamera.cpp ${CMAKE_CURRENT_LIST_DIR}/testcamera.h)
    target_link_libraries(testcamera PUBLIC countersign_options Qt6::Gui PRIVATE PkgConfig::GSTREAMER)
    countersign_camera_test(camerafeed LIBRARIES ui testcamera)
    countersign_camera_test(cameraexport LIBRARIES ui testcamera test_support)
else()
    message(STATUS "No test of the camera feed: it needs the package libgstreamer1.0-dev")
    add_custom_target(test_ui_camerafeed)
    add_custom_target(test_ui_cameraexport)
endif()

# The webcam of tests/support/v4l2 is preloaded into the program, which then must not bring a sanitizer of its own: that
# one wants to be there before all others.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT COUNTERSIGN_SANITIZE)
    add_library(webcam MODULE ${CMAKE_CURRENT_LIST_DIR}/v4l2/preload.cpp ${CMAKE_CURRENT_LIST_DIR}/v4l2/webcam.cpp
                ${CMAKE_CURRENT_LIST_DIR}/v4l2/webcam.h ${CMAKE_CURRENT_LIST_DIR}/v4l2/webcamanswers.cpp)
    target_link_libraries(webcam PRIVATE countersign_options ${CMAKE_DL_LIBS})
    set_target_properties(webcam PROPERTIES AUTOMOC OFF)
endif()
