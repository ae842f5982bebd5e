# 统一社会信用代码的校验码不符、位数不足的，不予立案，并指出错在何处；更正后立案（GB 32100）。
title 统一社会信用代码有误，更正后立案
party wrong "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016H legalPerson
party short "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016 legalPerson
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing W for 430100 against wrong => !PartyInvalid 校验
2026-01-05 zhang.case.changsha opens listing S for 430100 against short => !PartyInvalid 17位
2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose dropProposal "社会危害不大，不建议列入。" => NotListed
