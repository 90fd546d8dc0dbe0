// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_json_grammar.py; not edited by hand. Notation: json_table.hpp.
#include "sdmx/format/grammar/json_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kJson20Data = R"grammar(P	[A-Za-z0-9_@$-]+
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	([0-9]+(:[0-9]*)*).*|.*((:[0-9]*)*(:[0-9]+)+(:[0-9]*)*)
P	[0-9]+(:[0-9]+)*
P	[A-Za-z][A-Za-z0-9_-]*
P	P((([0-9]+Y([0-9]+M)?([0-9]+D)?|([0-9]+M)([0-9]+D)?|([0-9]+D))(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S)))?)|(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S))))
P	([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	[0-9]{4}\-([ASTQ][0-9]{1}|[MW][0-9]{2}|[D][0-9]{3})(Z|((\+|\-)[0-9]{2}:[0-9]{2}))?
S	
S	to	pdata?2	perrors?3	pmeta?4
S	to	pdataSets?5	pstructures?6
S	ta	i7
S	to	pcontentLanguages?8	pid!9	plinks?10	pname?11	pnames?12	pprepared!13	preceivers?14	pschema?15	psender!16	ptest?17
S	ta	i18
S	ta	i19
S	to	pcode!20	pdetail?11	pdetails?12	plinks?10	ptitle?11	ptitles?12
S	ta	i21
S	ts	/0
S	ta	i22
S	ts
S	to	q1?11
S	ts	fdate-time
S	ta	i16
S	ts	furi
S	to	pcontact?23	pid!9	pname?11	pnames?12
S	tb
S	to	paction?24	pannotations?25	pattributes?26	pdimensionGroupAttributes?27	plinks!10	pobservations?28	ppublicationPeriod?11	ppublicationYear?11	preportingBegin?11	preportingEnd?11	pseries?29	pstructure?30	pvalidFrom?13	pvalidTo?13
S	to	pannotations?31	pattributes?32	pdataSets?33	pdescription?11	pdescriptions?12	pdimensions!34	plinks?10	pmeasures?35	pname?11	pnames?12
S	tn
S	ts	/1
S	to	phref?15	phreflang?21	prel?36	ptitle?11	ptitles?12	ptype?11	puri?15	purn?15	|37,38
S	ta	i39
S	ts	="Information"	="Append"	="Replace"	="Delete"
S	ta	i40
S	ta	i41
S	to	q2?26	c
S	to	q3?42	c
S	to	q3?43	c
S	ti
S	ta	i44
S	to	pdataSet?45	pdimensionGroup?45	pobservation?45	pseries?45	c
S	ta	[1	i30
S	to	pdataSet?46	pobservation?46	pseries?46	c
S	to	pobservation?47	c
S	|11,48
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?11	pdepartments?12	pemails?49	pfaxes?50	pname!11	pnames?12	prole?11	proles?12	ptelephones?50	puris?51	px400s?50
S	ti	<0
S	<0	|30,20,17,11,12,52,53
S	ta	i54
S	to	pannotations?25	pattributes?26	pobservations?28	c
S	to	pid?11	plinks?10	ptext?11	ptexts?12	ptitle?11	ptype?11	pvalue?11
S	ta	#	i55
S	ta	#	i56
S	ta	#	i57
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	i58
S	ta	i11
S	ta	i15
S	^59,60,61,62,63,64
S	tz
S	|30,20,17,11,12,52,53
S	to	pannotations?25	pdefault?11	pdescription?11	pdescriptions?12	pformat?65	pid!66	pisMandatory?17	plinks?10	pname?11	pnames?12	prelationship!67	proles?68	pvalues?69
S	to	pannotations?25	pdescription?11	pdescriptions?12	pformat?70	pid!66	pkeyPosition!40	plinks?10	pname?11	pnames?12	proles?68	pvalues!71
S	to	pannotations?25	pdescription?11	pdescriptions?12	pformat?65	pid!66	pisMandatory?17	plinks?10	pname?11	pnames?12	proles?68	pvalues?69
S	ts	femail
S	ta	[1	i72
S	ta	[1	i73
S	ta	[1	i74
S	ta	[1	i75
S	ta	[1	i76
S	ta	[1	i77
S	to	pdataType?78	pdecimals?79	pendTime?80	pendValue?20	pinterval?20	pisMultiLingual?17	pisSequence?17	pmaxLength?79	pmaxOccurs?81	pmaxValue?20	pminLength?79	pminOccurs?40	pminValue?20	ppattern?11	psentinelValues?82	pstartTime?80	pstartValue?20	ptimeInterval?83
S	ts	/4
S	to	pdataflow?84	pdimensions?85	pmeasures?85	pobservation?84	pprimaryMeasure?66	^86,87,88,89
S	ta	i66
S	ta	[1	#	i90
S	to	pdataType?91	pdecimals?79	pendTime?80	pendValue?20	pinterval?20	pisSequence?17	pmaxLength?79	pmaxValue?20	pminLength?79	pminValue?20	ppattern?11	psentinelValues?82	pstartTime?80	pstartValue?20	ptimeInterval?83
S	ta	[1	#	i92
S	|30,53
S	|20,53
S	|17,53
S	|11,53
S	|12,53
S	|52,53
S	^93,91
S	ti	<1
S	|94,95,96,13,97
S	|79,98
S	ta	[1	#	i99
S	ts	/5
S	to	c
S	ta	[1	i66
S	pdimensions!0
S	pdataflow!0
S	pobservation!0
S	pprimaryMeasure!0
S	|53,100
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"
S	to	pannotations?25	pdescription?11	pdescriptions?12	pend?13	pid?9	plinks?10	pname?11	pnames?12	porder?40	pparent?9	pstart?13	pvalue?101	^102,103
S	ts	="XHTML"
S	ts	/6
S	ts	/7
S	ts	fdate
S	ts	/8
S	ts	="unbounded"
S	to	pdescription?11	pdescriptions?12	pname?11	pnames?12	pvalue?104	|105,106
S	to	pannotations?25	pdescription?11	pdescriptions?12	pend?13	pid?9	plinks?10	pname?11	pnames?12	porder?40	pparent?9	pstart?13	pvalue?107	pvalues?52	^102,103,108
S	^30,20,17,11
S	|109,110
S	pvalue!0
S	|20,30,11
S	pname!0	pvalue!0
S	pname!0	pnames!0	pvalue!0
S	^30,20,17,11,12
S	pvalues!0
S	pid!0	pname!0
S	pid!0	pname!0	pnames!0
R	1
)grammar";

const std::string_view kJson20Structure = R"grammar(P	[A-Za-z0-9_@$-]+
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Codelist)|(Valuelist)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((ConceptScheme)|(Concept)))|(datastructure\.((DataStructure)|(AttributeDescriptor)|(DataAttribute)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Process)|(ProcessStep)|(Transition)))|(structuremapping\.((StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)?
P	urn:sdmx:org\.sdmx\.infomodel\.categoryscheme\.Category=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)
P	urn:sdmx:org\.sdmx\.infomodel\.categoryscheme\.CategoryScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	[A-Za-z][A-Za-z0-9_-]*
P	urn:sdmx:org\.sdmx\.infomodel\.conceptscheme\.ConceptScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.MetadataStructure=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.datastructure\.DataStructure=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.Hierarchy=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.base\.MetadataProvider=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):METADATA_PROVIDERS\(1\.0\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.Metadataflow=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((AgencyScheme)|(DataConsumerScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(OrganisationUnitScheme))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.base\.DataProvider=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):DATA_PROVIDERS\(1\.0\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.datastructure\.Dataflow=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.categoryscheme\.ReportingTaxonomy=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.VtlMappingScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.((datastructure\.((DataStructure)|(Dataflow)))|(metadatastructure\.((MetadataStructure)|(Metadataflow))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.CustomTypeScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.NamePersonalisationScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?
P	(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Any)|(Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Any)|(Codelist)|(Valuelist)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((Any)|(ConceptScheme)|(Concept)))|(datastructure\.((Any)|(DataStructure)|(AttributeDescriptor)|(DataAttribute)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((Any)|(CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((Any)|(ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((Any)|(MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Any)|(Process)|(ProcessStep)|(Transition)))|(structuremapping\.((Any)|(StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((Any)|(TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=(([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*)|(\*)):(([A-Za-z0-9_@$-]+)|(\*))\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+))|(\*))\)((((\.[A-Za-z0-9_@$-]+)*)|(\.\*))(((\.[A-Za-z0-9_@$-]+)*)|(\.\*)))?
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.RulesetScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.transformation\.UserDefinedOperatorScheme=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.Codelist=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.Code=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.codelist\.((Codelist)|(ValueList))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.structuremapping\.RepresentationMap=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.registry\.ProvisionAgreement=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.conceptscheme\.Concept=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.MetadataSet=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.registry\.MetadataProvisionAgreement=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	[0-9]{4}\-([ASTQ][0-9]{1}|[MW][0-9]{2}|[D][0-9]{3})(Z|((\+|\-)[0-9]{2}:[0-9]{2}))?
P	urn:sdmx:org\.sdmx\.infomodel\.((datastructure\.Dataflow)|(metadatastructure\.Metadataflow))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.((datastructure\.DataStructure)|(metadatastructure\.MetadataStructure))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*
P	[A-Za-z0-9_@$-]+%?
P	P((([0-9]+Y([0-9]+M)?([0-9]+D)?|([0-9]+M)([0-9]+D)?|([0-9]+D))(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S)))?)|(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S))))
P	.+/P.*T([0-9]+H)?([0-9]+M)?([0-9]+(.[0-9]+)?S)?
P	.+/P[^T]+
S	
S	to	pdata?2	perrors?3	pmeta?4
S	to	pagencySchemes?5	pcategorisations?6	pcategorySchemeMaps?7	pcategorySchemes?8	pcodelists?9	pconceptSchemeMaps?10	pconceptSchemes?11	pcustomTypeSchemes?12	pdataConstraints?13	pdataConsumerSchemes?14	pdataProviderSchemes?15	pdataStructures?16	pdataflows?17	pgeoGridCodelists?18	pgeographicCodelists?19	phierarchies?20	phierarchyAssociations?21	pmetadataConstraints?22	pmetadataProviderSchemes?23	pmetadataProvisionAgreements?24	pmetadataStructures?25	pmetadataflows?26	pnamePersonalisationSchemes?27	porganisationSchemeMaps?28	porganisationUnitSchemes?29	pprocesses?30	pprovisionAgreements?31	preportingTaxonomies?32	preportingTaxonomyMaps?33	prepresentationMaps?34	prulesetSchemes?35	pstructureMaps?36	ptransformationSchemes?37	puserDefinedOperatorSchemes?38	pvalueLists?39	pvtlMappingSchemes?40
S	ta	i41
S	to	pcontentLanguages?42	pid!43	plinks?44	pname?45	pnames?46	pprepared!47	preceivers?48	pschema?49	psender!50	ptest?51
S	ta	[1	i52
S	ta	[1	i53
S	ta	[1	i54
S	ta	[1	i55
S	ta	[1	i56
S	ta	[1	i57
S	ta	[1	i58
S	ta	[1	i59
S	ta	[1	i60
S	ta	[1	i61
S	ta	[1	i62
S	ta	[1	i63
S	ta	[1	i64
S	ta	[1	i65
S	ta	[1	i66
S	ta	[1	i67
S	ta	[1	i68
S	ta	[1	i69
S	ta	[1	i70
S	ta	[1	i71
S	ta	[1	i72
S	ta	[1	i73
S	ta	[1	i74
S	ta	[1	i75
S	ta	[1	i76
S	ta	[1	i77
S	ta	[1	i78
S	ta	[1	i79
S	ta	[1	i80
S	ta	[1	i81
S	ta	[1	i82
S	ta	[1	i83
S	ta	[1	i84
S	ta	[1	i85
S	ta	[1	i86
S	ta	[1	i87
S	to	pcode!88	pdetail?45	pdetails?46	plinks?44	ptitle?45	ptitles?46
S	ta	[1	#	i89
S	ts	/0
S	ta	i90
S	ts
S	to	q1?45
S	ts	fdate-time
S	ta	[1	i50
S	ts	furi
S	to	pcontacts?91	pid!43	pname?45	pnames?46
S	tb
S	to	pagencies?92	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!95	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?96
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	psource?97	ptarget?98	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pitemMaps?100	plinks?44	pname!45	pnames?46	psource?101	ptarget?101	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcategories?102	pdescription?45	pdescriptions?46	pid!103	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcodelistExtensions?104	pcodes?105	pdescription?45	pdescriptions?46	pid!103	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pitemMaps?100	plinks?44	pname!45	pnames?46	psource?106	ptarget?106	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pconcepts?107	pdescription?45	pdescriptions?46	pid!103	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcustomTypes?108	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99	pvtlVersion?45
S	to	pagencyID!93	pannotations?94	pconstraintAttachment?109	pcubeRegions?110	pdataKeySets?111	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	preleaseCalendar?112	prole?113	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdataConsumers?114	pdescription?45	pdescriptions?46	pid!115	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?96
S	to	pagencyID!93	pannotations?94	pdataProviders?114	pdescription?45	pdescriptions?46	pid!116	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?96
S	to	pagencyID!93	pannotations?94	pdataStructureComponents?117	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pmetadata?118	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	pstructure?119	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcodelistExtensions?104	pdescription?45	pdescriptions?46	pgeoGridCodes?120	pgeoType?121	pgridDefinition?45	pid!103	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcodelistExtensions?104	pdescription?45	pdescriptions?46	pgeoFeatureSetCodes?122	pgeoType?123	pid!103	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	phasFormalLevels?51	phierarchicalCodes?124	pid!43	pisExternalReference?51	plevel?125	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcontextObject?97	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinkedHierarchy?126	plinkedObject?97	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pconstraintAttachment?127	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pmetadataTargetRegions?128	pname!45	pnames?46	preleaseCalendar?112	prole?129	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!130	pisExternalReference?51	pisPartial?51	plinks?44	pmetadataProviders?114	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?96
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pmetadataProvider?131	pmetadataflow?132	pname!45	pnames?46	ptargets?133	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pmetadataStructureComponents?134	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	pstructure?118	ptargets?133	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnamePersonalisations?135	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99	pvtlVersion?45
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pitemMaps?100	plinks?44	pname!45	pnames?46	psource?136	ptarget?136	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	porganisationUnits?137	pvalidFrom?47	pvalidTo?47	pversion?96
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	pprocessSteps?138	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdataProvider?139	pdataflow?140	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	preportingCategories?141	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pitemMaps?100	plinks?44	pname!45	pnames?46	psource?142	ptarget?142	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	prepresentationMappings?143	psource?144	ptarget?144	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	prulesets?145	pvalidFrom?47	pvalidTo?47	pversion?99	pvtlMappingScheme?146	pvtlVersion?45
S	to	pagencyID!93	pannotations?94	pcomponentMaps?147	pdatePatternMaps?148	pdescription?45	pdescriptions?46	pepochMaps?149	pfixedValueMaps?150	pfrequencyFormatMappings?151	pid!43	pisExternalReference?51	plinks?44	pname!45	pnames?46	psource?152	ptarget?152	pvalidFrom?47	pvalidTo?47	pversion?99
S	to	pagencyID!93	pannotations?94	pcustomTypeScheme?153	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnamePersonalisationScheme?154	pnames?46	prulesetSchemes?155	ptransformations?156	puserDefinedOperatorSchemes?157	pvalidFrom?47	pvalidTo?47	pversion?99	pvtlMappingScheme?146	pvtlVersion?45
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	prulesetSchemes?155	puserDefinedOperators?158	pvalidFrom?47	pvalidTo?47	pversion?99	pvtlMappingScheme?146	pvtlVersion?45
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!103	pisExternalReference?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pvalueItems?159	pversion?99
S	to	pagencyID!93	pannotations?94	pdescription?45	pdescriptions?46	pid!43	pisExternalReference?51	pisPartial?51	plinks?44	pname!45	pnames?46	pvalidFrom?47	pvalidTo?47	pversion?99	pvtlMappings?160
S	tn
S	ts	/1
S	to	phref?49	phreflang?89	prel?161	ptitle?45	ptitles?46	ptype?45	puri?49	purn?97	|162,163
S	ta	[1	i164
S	ta	[1	i165
S	ts	/2
S	ta	[1	i166
S	ts	="AGENCIES"
S	ts	="1.0"
S	ts	/3
S	ts	/4
S	ts	|167,168
S	ta	[1	i169
S	ts	/5
S	ta	[1	i170
S	ts	/6
S	ta	[1	i171
S	ta	[1	i172
S	ts	/7
S	ta	[1	i173
S	ta	[1	i174
S	to	^175,176,177,178,179
S	ta	[1	]2	i180
S	ta	[1	i181
S	to	poffset!45	pperiodicity!45	ptolerance!45
S	ts	="Allowed"	="Actual"
S	ta	[1	i182
S	ts	="DATA_CONSUMERS"
S	ts	="DATA_PROVIDERS"
S	to	pattributeList?183	pdimensionList!184	pgroups?185	pmeasureList?186
S	ts	/8
S	ts	/9
S	ta	[1	i187
S	ts	="GeoGridCodelist"
S	ta	[1	i188
S	ts	="GeographicCodelist"
S	ta	[1	i189
S	to	pannotations?94	pcodingFormat?190	pdescription?45	pdescriptions?46	pid!43	plevel?125	plinks?44	pname!45	pnames?46
S	ts	/10
S	to	^191,192,176,193,194,195
S	ta	[1	]2	i196
S	ts	="Allowed"
S	ts	="METADATA_PROVIDERS"
S	ts	/11
S	ts	/12
S	ta	[1	#	i197
S	to	pmetadataAttributeList?198
S	ta	[1	i199
S	ts	/13
S	ta	[1	i200
S	ta	[1	i201
S	ts	/14
S	ts	/15
S	ta	[1	i202
S	ts	/16
S	ta	[1	i203
S	ta	[1	i204
S	ta	[1	i205
S	ts	/17
S	ta	[1	i206
S	ta	[1	i207
S	ta	[1	i208
S	ta	[1	i209
S	ta	[1	i210
S	ts	/18
S	ts	/19
S	ts	/20
S	ta	[1	#	i211
S	ta	[1	i212
S	ta	[1	#	i213
S	ta	[1	i214
S	ta	[1	i215
S	ta	[1	i216
S	|45,217
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?45	pdepartments?46	pemails?218	pfaxes?219	pid?43	pname?45	pnames?46	prole?45	proles?46	ptelephones?219	puris?220	px400s?219
S	to	pannotations?94	pcontacts?91	pdescription?45	pdescriptions?46	pid!103	plinks?44	pname!45	pnames?46
S	to	pid?45	plinks?44	ptext?45	ptexts?46	ptitle?45	ptype?45	pvalue?45
S	/21
S	/22
S	to	pannotations?94	psourceValue!221	ptargetValue?45	pvalidFrom?47	pvalidTo?47
S	to	pannotations?94	pcategories?102	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46
S	to	pcodelist!222	pexclusiveCodeSelection?223	pinclusiveCodeSelection?223	pprefix?45	|0,224,225	~226
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	pparent?43
S	to	pannotations?94	pcoreRepresentation?227	pdescription?45	pdescriptions?46	pid!103	pisoConceptReference?228	plinks?44	pname!45	pnames?46	pparent?103
S	to	pannotations?94	pdataType!229	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	pnullValue?45	poutputFormat?45	pvtlLiteralFormat?45	pvtlScalarType!45
S	pdataProvider!139
S	psimpleDataSources!230
S	pdataStructures!231	pqueryableDataSources?232
S	pdataflows!233	pqueryableDataSources?232
S	pprovisionAgreements!234	pqueryableDataSources?232
S	to	pannotations?94	pcomponents?235	pinclude?51	pkeyValues?236
S	to	pisIncluded!51	pkeys!237
S	to	pannotations?94	pcontacts?91	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46
S	to	pannotations?94	pattributes?238	pid?239	plinks?44	pmetadataAttributeUsages?240
S	to	pannotations?94	pdimensions?241	pid?242	plinks?44	ptimeDimension?243
S	ta	[1	i244
S	to	pannotations?94	pid?245	plinks?44	pmeasures?246
S	to	pannotations?94	pdescription?45	pdescriptions?46	pgeoCell!45	pid!43	plinks?44	pname!45	pnames?46	pparent?43
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	pparent?43	pvalue!45
S	to	pannotations?94	pcode!247	phierarchicalCodes?124	pid!43	plevel?43	plinks?44	pvalidFrom?47	pvalidTo?47
S	to	pdataType?248	pendValue?249	pinterval?250	pisSequence?51	pmaxLength?249	pmaxValue?249	pminLength?249	pminValue?249	ppattern?45	pstartValue?249
S	pmetadataProvider!131
S	pmetadataSets!251
S	pmetadataStructures!252	pqueryableDataSources?232
S	pmetadataflows!253	pqueryableDataSources?232
S	pmetadataProvisionAgreements!254	pqueryableDataSources?232
S	to	pannotations?94	pcomponents?235	pinclude?51	pvalidFrom?255	pvalidTo?255
S	ts	/23
S	to	pannotations?94	pid?256	plinks?44	pmetadataAttributes!257
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	ppersonalisedName!45	pvtlArtefact!45	pvtlDefaultName!45
S	to	pannotations?94	pcontacts?91	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	pparent?43
S	to	pannotations?94	pcomputation?258	pdescription?45	pdescriptions?46	pid!43	pinputs?259	plinks?44	pname!45	pnames?46	poutputs?259	pprocessSteps?138	ptransitions?260
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	pprovisioningMetadata?261	preportingCategories?141	pstructuralMetadata?262	|0,263,264	~265
S	to	pannotations?94	psourceValues!266	ptargetValues?219	pvalidFrom?47	pvalidTo?47
S	to	pcodelist?267	pdataType?268	^269,270
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	prulesetDefinition!45	prulesetScope!45	prulesetType!45
S	to	pannotations?94	prepresentationMap?271	psource!272	ptarget!272
S	to	pannotations?94	pid?43	plinks?44	plocale!45	pmappedComponents!273	presolvePeriod?274	psourcePattern!45	^275,276
S	to	pannotations?94	pbasePeriod!45	pepochPeriod!277	pid?43	plinks?44	pmappedComponents!273	presolvePeriod?274	^275,276
S	to	pannotations?94	pvalues?219	^278,279
S	to	pannotations?94	pdatePattern!45	pfrequencyId!43	pid?43	plinks?44
S	ts	/24
S	to	pannotations?94	pdescription?45	pdescriptions?46	pexpression!45	pid!43	pisPersistent!51	plinks?44	pname!45	pnames?46	presult!45
S	ts	/25
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	poperatorDefinition!45
S	to	pannotations?94	pdescription?45	pdescriptions?46	pid!45	pname?45	pnames?46
S	to	palias!45	pannotations?94	pdescription?45	pdescriptions?46	pid!43	plinks?44	pname!45	pnames?46	^280,281,282
S	ts	="agency"	="agencyscheme"	="attributedescriptor"	="alternate"	="appendix"	="bookmark"	="categorisation"	="category"	="categoryscheme"	="categoryschememap"	="chapter"	="code"	="codelist"	="componentmap"	="concept"	="conceptscheme"	="conceptschememap"	="constraint"	="contents"	="copyright"	="current"	="customtype"	="customtypescheme"	="dataattribute"	="dataconstraint"	="dataconsumer"	="dataconsumerscheme"	="dataflow"	="dataprovider"	="dataproviderscheme"	="datastructure"	="datastructuredefinition"	="datepatternmap"	="describedby"	="dimension"	="dimensiondescriptor"	="edit"	="edit-media"	="enclosure"	="epochmap"	="first"	="frequencyformatmapping"	="glossary"	="groupdimesiondescriptor"	="help"	="hierarchicalcode"	="hierarchy"	="hierarchyassociation"	="hub"	="index"	="itemschememap"	="last"	="latest-version"	="license"	="level"	="measure"	="measuredescriptor"	="metadataattribute"	="metadataconstraint"	="metadataflow"	="metadataproviderscheme"	="metadataprovisionagreement"	="metadataprovider"	="metadatastructure"	="metadatastructuredefinition"	="namepersonalisation"	="namepersonalisatinscheme"	="next"	="next-archive"	="organisationschememap"	="organisationunit"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="processstep"	="provisionagreement"	="related"	="replies"	="reportingcategory"	="reportingtaxonomy"	="reportingtaxonomymap"	="metadataattributedescriptor"	="representatiomap"	="ruleset"	="rulesetscheme"	="section"	="self"	="service"	="start"	="structure"	="structuremap"	="stylesheet"	="subscription"	="subsection"	="successor-version"	="timedimension"	="transformation"	="transformationscheme"	="transition"	="userdefinedoperator"	="userdefinedoperatorscheme"	="up"	="valuelist"	="version-history"	="via"	="vtlcodelistmapping"	="vtlconceptmapping"	="vtldataflowmapping"	="vtlmappingscheme"	="working-copy"	="working-copy-of"
S	ta	[1	i283
S	ta	[1	i45
S	ta	[1	i49
S	to	pendIndex?250	pisRegEx?51	pstartIndex?250	pvalue!45
S	ts	/26
S	to	pmemberValues?284	pwildcardedMemberValues?285	|286,287
S	pinclusiveCodeSelection!0
S	pexclusiveCodeSelection!0
S	pexclusiveCodeSelection!0	pinclusiveCodeSelection!0
S	to	^288,289
S	to	pconceptAgency!45	pconceptID!45	pconceptSchemeID!45
S	|45,290
S	ta	[1	#	i49
S	ta	[1	#	i119
S	ta	[1	i291
S	ta	[1	#	i140
S	ta	[1	#	i292
S	ta	[1	i293
S	ta	[1	i294
S	ta	[1	i295
S	ta	[1	i296
S	ts	="AttributeDescriptor"
S	ta	[1	i297
S	ta	[1	i298
S	ts	="DimensionDescriptor"
S	to	pannotations?94	pconceptIdentity!299	pid?300	plinks?44	plocalRepresentation!301
S	to	pannotations?94	pgroupDimensions?302	pid!43	plinks?44
S	ts	="MeasureDescriptor"
S	ta	[1	i303
S	ts	/27
S	ts	="Alpha"	="AlphaNumeric"	="Numeric"
S	ti	<1
S	ti
S	ta	[1	#	i304
S	ta	[1	#	i118
S	ta	[1	#	i132
S	ta	[1	#	i305
S	|306,307,308,47,309
S	ts	="MetadataAttributeDescriptor"
S	ta	[1	i310
S	to	pannotations?94	pdescription!45	pdescriptions?46	plocalID?43	psoftwareLanguage?45	psoftwarePackage?45	psoftwareVersion?45
S	ta	[1	i311
S	ta	[1	i312
S	ta	[1	#	i313
S	ta	[1	#	i314
S	pstructuralMetadata!0
S	pprovisioningMetadata!0
S	pprovisioningMetadata!0	pstructuralMetadata!0
S	ta	[1	i221
S	ts	/28
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"	="XHTML"	="KeyValues"	="IdentifiableReference"	="DataSetReference"
S	pcodelist!0
S	pdataType!0
S	ts	/29
S	ta	[1	i315
S	ta	[1	i316
S	ts	="startOfPeriod"	="endOfPeriod"	="midPeriod"
S	pfrequencyDimension!43	pmappedFrequencies?317
S	ptargetFrequencyID!43
S	ts	="nanosecond"	="millisecond"	="microsecond"	="second"	="day"
S	psource!315
S	ptarget!315
S	pfromVtlMapping?318	ptoVtlMapping?319	^320,321
S	pcodelist!222
S	pconcept!299
S	ts	femail
S	ta	[1	#	i322
S	ta	[1	#	i323
S	pwildcardedMemberValues!0
S	pmemberValues!0
S	penumeration!267	penumerationFormat?324	pmaxOccurs?325	pminOccurs?326
S	pformat!327	pmaxOccurs?325	pminOccurs?326
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"
S	to	pdataURL!49	pisRESTDatasource!51	pisWebServiceDatasource!51	pwadlURL?49	pwsdlURL?49
S	ts	/30
S	to	pid!93	pinclude?51	premovePrefix?51	ptimeRange?328	pvalues?329	|0,330,331	~332
S	to	pid!103	pinclude?51	premovePrefix?51	ptimeRange?328	pvalidFrom?255	pvalidTo?255	pvalues?329	|0,330,331	~332
S	to	pannotations?94	pcomponents?333	pinclude?334	pkeyValues?335	pvalidFrom?255	pvalidTo?255
S	|336,337
S	to	pannotations?94	pattributeRelationship!338	plinks?44	pmetadataAttributeReference!315
S	to	pannotations?94	pconceptIdentity!299	pconceptRoles?339	pid?103	plinks?44	plocalRepresentation?340	pposition?326
S	ts	/31
S	ts	="TIME_PERIOD"
S	to	pformat!341
S	ta	[1	#	i103
S	to	pannotations?94	pconceptIdentity!299	pconceptRoles?339	pid?103	plinks?44	plocalRepresentation?227	pusage?342
S	ts	/32
S	ts	/33
S	ts	/34
S	ts	/35
S	ts	fdate
S	ts	/36
S	to	pannotations?94	pconceptIdentity!299	pid?103	pisPresentational?51	plinks?44	plocalRepresentation?343	pmaxOccurs?325	pmetadataAttributes?257	pminOccurs?326
S	to	pannotations?94	plocalID?43	pobjectReference!97
S	to	pannotations?94	pcondition!45	pconditions?46	pid?43	plinks?44	plocalID?43	ptargetStep!315
S	ts	/37
S	ts	/38
S	ts	/39
S	to	psource!315	ptarget!315
S	ta	[1	i43
S	to	pfromVtlSuperSpace?344	pmethod?345
S	to	pmethod?346	ptoVtlSubSpace?344
S	pdataflow!140
S	pgenericDataflow!347
S	|43,348
S	ts	/40
S	to	pdataType?349	pendTime?255	pendValue?250	pinterval?250	pisSequence?51	pmaxLength?249	pmaxValue?250	pminLength?249	pminValue?250	ppattern?45	pstartTime?255	pstartValue?250	ptimeInterval?350	c
S	|249,351
S	ti	<0
S	to	pdataType?352	pdecimals?249	pendTime?255	pendValue?88	pinterval?88	pisMultiLingual?51	pisSequence?51	pmaxLength?249	pmaxValue?88	pminLength?249	pminValue?88	ppattern?45	psentinelValues?353	pstartTime?255	pstartValue?88	ptimeInterval?350
S	to	^354,355,356
S	ta	[1	i357
S	ptimeRange!0
S	pvalues!0
S	ptimeRange!0	pvalues!0
S	ta	[0	i358
S	tb	=true
S	ta	[0	i359
S	to	pannotations?94	pattributeRelationship!338	pconceptIdentity!299	pconceptRoles?360	pid?103	plinks?44	plocalRepresentation?227	pmeasureRelationship?302	pusage?342
S	to	pannotations?94	pattributeRelationship!338	pconceptIdentity!299	pconceptRoles?339	pid!361	plinks?44	plocalRepresentation!362	pmeasureRelationship?302	pusage?342
S	to	^363,364,365,366
S	ta	[1	#	i299
S	to	^367,368
S	to	pdataType?369	pendTime?255	psentinelValues?353	pstartTime?255
S	ts	="mandatory"	="optional"
S	to	^367,370
S	to	pkeys?302
S	|45,371,372,373
S	|45,371,374,375,376
S	to
S	to	pcascadeValues?377	pvalue!43
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="Month"	="MonthDay"	="Day"	="Duration"
S	ts	/41
S	ts	="unbounded"
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"	="XHTML"
S	ta	[1	i378
S	pafterPeriod!379
S	pbeforePeriod!379
S	pendPeriod!379	pstartPeriod!379
S	^45,380
S	to	pid!93	pinclude?51	premovePrefix?51	ptimeRange?328	pvalues?381	|0,330,331	~332
S	to	pid!103	pinclude?51	premovePrefix?51	pvalue!45
S	ta	[1	i299
S	ts	="REPORTING_YEAR_START_DAY"	="REPORTING_YEAR_END_DAY"
S	to	pformat!382	pmaxOccurs!383	pminOccurs?384
S	pdataflow!347
S	pareDimensionsOptional?385	pdimensions!302
S	pgroup!43
S	pobservation!347
S	penumeration!222	penumerationFormat?324
S	pformat!386
S	ts	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"
S	pformat!327
S	ts	="Basic"
S	ts	="Unpivot"
S	ts	="M2A"
S	ts	="Pivot"
S	ts	="Basic-A2M"
S	ts	="Pivot-A2M"
S	|51,387
S	to	pdescription?45	pdescriptions?46	pname?45	pnames?46	pvalue?388	|389,390
S	to	pisInclusive?51	pperiod!391
S	to	pcascadeValues?377	plang?89	pvalidFrom?255	pvalidTo?255	pvalue!45
S	ta	[1	i392
S	to	pdataType!393	c
S	ti	=1
S	ti	<0	>1
S	ta	[1	i51
S	to	pdataType?290	pdecimals?249	pendTime?255	pendValue?88	pinterval?250	pisSequence?51	pmaxLength?249	pmaxValue?88	pminLength?249	pminValue?88	ppattern?45	psentinelValues?353	pstartTime?255	pstartValue?88	ptimeInterval?350
S	ts	="excluderoot"
S	|45,88,250
S	pname!0	pvalue!0
S	pname!0	pnames!0	pvalue!0
S	|394,309,395,396
S	^45,397
S	ts	="MonthDay"
S	ts	|398,399,400,401
S	ts	/42
S	ts	/43
S	to	pcascadeValues?377	plang?89	pvalue!45
S	/34
S	/35
S	fdate
S	fdate-time
R	1
)grammar";

const std::string_view kJson20Metadata = R"grammar(P	[A-Za-z0-9_@$-]+
P	((en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)|(art-lojban|cel-gaulish|no-bok|no-nyn|zh-guoyu|zh-hakka|zh-min|zh-min-nan|zh-xiang))|(([a-z]{2,3}((-[a-z]{3}){1,3})?)|[a-z]{4}|[a-z]{5,8})(-([a-z]{4}))?(-([a-z]{2}|[0-9]{3}))?((-([0-9a-z]{5,8}|[0-9][0-9a-z]{3}))*)?((-[0-9a-wy-z](-[0-9a-z]{2,8})+)*)?(-x(-[0-9a-z]{1,8})+)?|(x(-[0-9a-z]{1,8})+)
P	[-._:A-Za-z0-9]+
P	[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*
P	urn:sdmx:org\.sdmx\.infomodel\.registry\.MetadataProvisionAgreement=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	urn:sdmx:org\.sdmx\.infomodel\.metadatastructure\.Metadataflow=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)
P	-?([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-((0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?
P	urn:sdmx:org\.sdmx\.infomodel\.((base\.((Agency)|(OrganisationUnitScheme)|(AgencyScheme)|(DataProviderScheme)|(MetadataProviderScheme)|(DataConsumerScheme)|(OrganisationUnit)|(DataProvider)|(MetadataProvider)|(DataConsumer)))|(codelist\.((Codelist)|(Valuelist)|(Hierarchy)|(HierarchyAssociation)|(Code)|(HierarchicalCode)|(Level)))|(conceptscheme\.((ConceptScheme)|(Concept)))|(datastructure\.((DataStructure)|(AttributeDescriptor)|(DataAttribute)|(ReportingYearStartDay)|(GroupDimensionDescriptor)|(DimensionDescriptor)|(Dimension)|(TimeDimension)|(MeasureDescriptor)|(Measure)|(Dataflow)))|(categoryscheme\.((CategoryScheme)|(Category)|(Categorisation)|(ReportingTaxonomy)|(ReportingCategory)))|(registry\.((ProvisionAgreement)|(MetadataProvisionAgreement)|(DataConstraint)|(MetadataConstraint)|(Subscription)))|(metadatastructure\.((MetadataAttributeDescriptor)|(MetadataAttribute)|(MetadataStructure)|(Metadataflow)))|(process\.((Process)|(ProcessStep)|(Transition)))|(structuremapping\.((StructureMap)|(ComponentMap)|(EpochMap)|(DatePatternMap)|(ConceptSchemeMap)|(OrganisationSchemeMap)|(CategorySchemeMap)|(ReportingTaxonomyMap)|(RepresentationMap)|(FrequencyFormatMapping)))|(transformation\.((TransformationScheme)|(Transformation)|(CustomTypeScheme)|(CustomType)|(NamePersonalisationScheme)|(NamePersonalisation)|(VtlMappingScheme)|(VtlCodelistMapping)|(VtlConceptMapping)|(VtlDataflowMapping)|(RulesetScheme)|(Ruleset)|(UserDefinedOperatorScheme)|(UserDefinedOperator))))=([A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*):([A-Za-z0-9_@$-]+)\((((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))?)|((0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}(-(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z-]|([A-Za-z-][A-Za-z0-9-]+)|([A-Za-z0-9-]+[A-Za-z-][A-Za-z0-9-]*))|(0|[1-9][0-9]*)))*)?)|(((0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+\.(0|[1-9][0-9]*))|((0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\+)))\)(\.[A-Za-z0-9_@$-]+(\.[A-Za-z0-9_@$-]+)*)?
P	.+/P.*T([0-9]+H)?([0-9]+M)?([0-9]+(.[0-9]+)?S)?
P	.+/P[^T]+
P	-?([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	P((([0-9]+Y([0-9]+M)?([0-9]+D)?|([0-9]+M)([0-9]+D)?|([0-9]+D))(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S)))?)|(T(([0-9]+H)([0-9]+M)?([0-9]+(\.[0-9]+)?S)?|([0-9]+M)([0-9]+(\.[0-9]+)?S)?|([0-9]+(\.[0-9]+)?S))))
P	([1-9][0-9]{3,}|0[0-9]{3})(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?
P	[0-9]{4}\-([ASTQ][0-9]{1}|[MW][0-9]{2}|[D][0-9]{3})(Z|((\+|\-)[0-9]{2}:[0-9]{2}))?
S	
S	to	pdata?2	perrors?3	pmeta!4
S	to	pmetadataSets?5
S	ta	i6
S	to	pcontentLanguages?7	pid!8	plinks?9	pname?10	pnames?11	pprepared!12	preceivers?13	pschema?14	psender!15	ptest?16
S	ta	i17
S	to	pcode!18	pdetail?10	pdetails?11	plinks?9	ptitle?10	ptitles?11
S	ta	i19
S	ts	/0
S	ta	i20
S	ts
S	to	q1?10
S	ts	fdate-time
S	ta	i15
S	ts	furi
S	to	pcontacts?21	pid!8	pname?10	pnames?11
S	tb
S	to	paction?22	pagencyID?23	pannotations?24	pattributes?25	pdescription?10	pdescriptions?11	pid?8	pisExternalReference?16	plinks?9	pmetadataProvisionAgreement?26	pmetadataflow?27	pname?10	pnames?11	ppublicationPeriod?28	ppublicationYear?29	preportingBegin?30	preportingEnd?30	ptargets?31	pvalidFrom?12	pvalidTo?12	pversion?32	c	|33,34
S	tn
S	ts	/1
S	to	phref?14	phreflang?19	prel?35	ptitle?10	ptitles?11	ptype?10	puri?14	purn?36	|37,38
S	ta	i39
S	ts	="Append"	="Replace"	="Delete"	="Information"	/2
S	ts	/3
S	ta	[1	i40
S	ta	[1	i41
S	ts	/4
S	ts	/5
S	|30,42,43,44
S	ts	/6
S	ts	|45,46,47,48
S	ta	[1	i36
S	ts	/7
S	pagencyID!0	pattributes!0	pid!0	pmetadataflow!0	pname!0	ptargets!0
S	pagencyID!0	pattributes!0	pid!0	pmetadataProvisionAgreement!0	pname!0	ptargets!0
S	|10,49
S	ts	/8
S	phref!0	prel!0
S	prel!0	purn!0
S	to	pdepartment?10	pdepartments?11	pemails?50	pfaxes?51	pname?10	pnames?11	prole?10	proles?11	ptelephones?51	puris?52	px400s?51
S	to	pid?10	plinks?9	ptext?10	ptexts?11	ptitle?10	ptype?10	pvalue?10
S	to	pannotations?24	pattributes?25	pformat?53	pid?8	pvalue?54	c	|55,56
S	|57,58,59,60,61,62,63
S	ts	/9
S	ts	/10
S	/6
S	/11
S	fdate
S	fdate-time
S	ts	="agencyscheme"	="alternate"	="appendix"	="bookmark"	="categorisation"	="categoryscheme"	="chapter"	="codelist"	="conceptscheme"	="constraint"	="contents"	="copyright"	="current"	="dataflow"	="dataconsumerscheme"	="dataproviderscheme"	="describedby"	="edit"	="edit-media"	="enclosure"	="first"	="glossary"	="help"	="hierarchicalcodelist"	="hub"	="index"	="last"	="latest-version"	="license"	="metadataflow"	="metadatastructure"	="next"	="next-archive"	="organisationunitscheme"	="payment"	="prev"	="predecessor-version"	="previous"	="prev-archive"	="process"	="provisionagreement"	="related"	="replies"	="reportingtaxonomy"	="section"	="self"	="service"	="start"	="structure"	="structureset"	="stylesheet"	="subsection"	="successor-version"	="up"	="version-history"	="via"	="working-copy"	="working-copy-of"
S	ta	i64
S	ta	i10
S	ta	i14
S	to	pdataType?65	pdecimals?66	pendTime?67	pendValue?18	pinterval?18	pisMultiLingual?16	pisSequence?16	pmaxLength?66	pmaxValue?18	pminLength?66	pminValue?18	ppattern?10	psentinelValues?68	pstartTime?67	pstartValue?18	ptimeInterval?69
S	|70,18,16,10,11,71
S	pid!0
S	pid!0	pvalue!0
S	ts	/12
S	ts	/13
S	ts	/14
S	ts	/15
S	ts	/16
S	ts	/17
S	ts	/18
S	ts	femail
S	^72,73
S	ti	<1
S	|74,75,76,12,77
S	ta	[1	#	i78
S	ts	/19
S	ti
S	tz
S	ts	="XHTML"
S	ts	="String"	="Alpha"	="AlphaNumeric"	="Numeric"	="BigInteger"	="Integer"	="Long"	="Short"	="Decimal"	="Float"	="Double"	="Boolean"	="URI"	="Count"	="InclusiveValueRange"	="ExclusiveValueRange"	="Incremental"	="ObservationalTimePeriod"	="StandardTimePeriod"	="BasicTimePeriod"	="GregorianTimePeriod"	="GregorianYear"	="GregorianYearMonth"	="GregorianDay"	="ReportingTimePeriod"	="ReportingYear"	="ReportingSemester"	="ReportingTrimester"	="ReportingQuarter"	="ReportingMonth"	="ReportingWeek"	="ReportingDay"	="DateTime"	="TimeRange"	="Month"	="MonthDay"	="Day"	="Time"	="Duration"	="GeospatialInformation"
S	ts	/20
S	ts	/21
S	ts	fdate
S	ts	/22
S	to	pdescription?10	pdescriptions?11	pname?10	pnames?11	pvalue?79	|80,81
S	|18,70,10,16
S	pname!0	pvalue!0
S	pname!0	pnames!0	pvalue!0
R	1
)grammar";

// clang-format on

}  // namespace sdmx::grammar
