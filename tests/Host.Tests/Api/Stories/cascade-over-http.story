# 通过接口办理全程联动：湘江气瓶的列入先后两次用作典型案例、两批集中公示（一已期满，一在公示），信用修复在办（演示世界）；
# 原处罚被判决撤销：撤销列入，在办修复终止，典型案例撤下，集中公示结束。当事人为虚构。
title 接口办理的全程联动
party xiangjiang "湖南湘江示范气瓶检验有限公司（虚构）" 91430100MA4LC0033Q legalPerson
party changsha "长沙市市场监督管理局" - legalPerson

2026-01-06 zhang.case.changsha opens typical-case T for 430100 against xiangjiang originCase=listing-430100-2024-2 => Marked
2026-01-06 zhang.case.changsha T draft drafted narrative="检验不合格气瓶仍予充装。" => Drafted
2026-01-06 zhao.legal.changsha T review pass => Reviewed
2026-01-07 zhou.head.changsha T approve approve shownUntil=2026-01-30 => Published
2026-01-07 wang.credit.changsha opens concentrated-publicity M for 430100 against changsha selection=重点领域第一批 => Selected
2026-01-07 wang.credit.changsha M select submit => Selected
2026-01-07 zhao.legal.changsha M review pass "合法，未涉秘。" => Reviewed
2026-01-08 zhou.head.changsha M signOff approve shownUntil=2026-01-30 => Shown
2026-01-30 time T => Published
2026-01-31 time T => Ended
2026-01-31 time M => Ended
2026-02-02 zhang.case.changsha opens typical-case U for 430100 against xiangjiang originCase=listing-430100-2024-2 => Marked
2026-02-02 zhang.case.changsha U draft drafted narrative="检验不合格气瓶仍予充装，被吊销许可证。" => Drafted
2026-02-02 zhao.legal.changsha U review pass => Reviewed
2026-02-03 zhou.head.changsha U approve approve shownUntil=2026-12-31 => Published
2026-02-03 wang.credit.changsha opens concentrated-publicity P for 430100 against changsha selection=重点领域第二批 => Selected
2026-02-03 wang.credit.changsha P select submit => Selected
2026-02-03 zhao.legal.changsha P review pass "合法，未涉秘。" => Reviewed
2026-02-04 zhou.head.changsha P signOff approve shownUntil=2026-12-31 => Shown
2026-02-05 zhang.case.changsha opens listing-revocation V for 430100 against xiangjiang => Reported
2026-02-05 zhang.case.changsha V report report underlyingPenalty=annulled heavierPenaltyRemains=false annulmentEffectiveOn=2026-02-05 => Reported
2026-02-05 wang.credit.changsha V draft drafted => Drafted
2026-02-06 zhao.legal.changsha V legalReview pass => LegallyReviewed
2026-02-06 zhou.head.changsha V decide revoke => Revoked
2026-02-06 time U => Withdrawn
2026-02-06 time P => Shown
2026-02-06 time T => Ended
2026-02-06 time M => Ended
2026-02-09 wang.credit.changsha V stopPublicity stopped => Completed
2026-02-09 zhang.case.changsha opens typical-case W for 430100 against xiangjiang originCase=listing-430100-2024-2 => !EntryNotInForce
