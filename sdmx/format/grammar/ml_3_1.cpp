// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl31 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/metadata/generic
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/registry
P	[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*
P	[A-Za-z0-9_@$\-]+
P	urn:sdmx:org\.sdmx\.infomodel\.[a-z]+\.[A-Za-z]+=[^=]+
P	(.+\.base\.Agency=.+)|(.+\.base\.AgencyScheme=.+)|(.+\.base\.Any=.+)|(.+\.base\.DataConsumer=.+)|(.+\.base\.DataConsumerScheme=.+)|(.+\.base\.DataProvider=.+)|(.+\.base\.DataProviderScheme=.+)|(.+\.base\.MetadataProvider=.+)|(.+\.base\.MetadataProviderScheme=.+)|(.+\.base\.OrganisationUnit=.+)|(.+\.base\.OrganisationUnitScheme=.+)|(.+\.categoryscheme\.Categorisation=.+)|(.+\.categoryscheme\.Category=.+)|(.+\.categoryscheme\.CategoryScheme=.+)|(.+\.categoryscheme\.ReportingCategory=.+)|(.+\.categoryscheme\.ReportingTaxonomy=.+)|(.+\.codelist\.Code=.+)|(.+\.codelist\.Codelist=.+)|(.+\.codelist\.HierarchicalCode=.+)|(.+\.codelist\.Hierarchy=.+)|(.+\.codelist\.HierarchyAssociation=.+)|(.+\.codelist\.Level=.+)|(.+\.codelist\.ValueList=.+)|(.+\.conceptscheme\.Concept=.+)|(.+\.conceptscheme\.ConceptScheme=.+)|(.+\.datastructure\.AttributeDescriptor=.+)|(.+\.datastructure\.DataAttribute=.+)|(.+\.datastructure\.Dataflow=.+)|(.+\.datastructure\.DataStructure=.+)|(.+\.datastructure\.Dimension=.+)|(.+\.datastructure\.DimensionDescriptor=.+)|(.+\.datastructure\.GroupDimensionDescriptor=.+)|(.+\.datastructure\.Measure=.+)|(.+\.datastructure\.MeasureDescriptor=.+)|(.+\.datastructure\.TimeDimension=.+)|(.+\.metadatastructure\.MetadataAttribute=.+)|(.+\.metadatastructure\.Metadataflow=.+)|(.+\.metadatastructure\.MetadataSet=.+)|(.+\.metadatastructure\.MetadataStructure=.+)|(.+\.process\.Process=.+)|(.+\.process\.ProcessStep=.+)|(.+\.process\.Transition=.+)|(.+\.registry\.DataConstraint=.+)|(.+\.registry\.MetadataConstraint=.+)|(.+\.registry\.MetadataProvisionAgreement=.+)|(.+\.registry\.ProvisionAgreement=.+)|(.+\.structuremapping\.CategorySchemeMap=.+)|(.+\.structuremapping\.ConceptSchemeMap=.+)|(.+\.structuremapping\.DatePatternMap=.+)|(.+\.structuremapping\.EpochMap=.+)|(.+\.structuremapping\.FrequencyFormatMapping=.+)|(.+\.structuremapping\.OrganisationSchemeMap=.+)|(.+\.structuremapping\.ReportingTaxonomyMap=.+)|(.+\.structuremapping\.RepresentationMap=.+)|(.+\.structuremapping\.StructureMap=.+)|(.+\.transformation\.CustomType=.+)|(.+\.transformation\.CustomTypeScheme=.+)|(.+\.transformation\.NamePersonalisation=.+)|(.+\.transformation\.NamePersonalisationScheme=.+)|(.+\.transformation\.Ruleset=.+)|(.+\.transformation\.RulesetScheme=.+)|(.+\.transformation\.Transformation=.+)|(.+\.transformation\.TransformationScheme=.+)|(.+\.transformation\.UserDefinedOperator=.+)|(.+\.transformation\.UserDefinedOperatorScheme=.+)|(.+\.transformation\.VtlCodelistMapping=.+)|(.+\.transformation\.VtlConceptMapping=.+)|(.+\.transformation\.VtlDataflowMapping=.+)|(.+\.transformation\.VtlMappingScheme=.+)
P	.+=([A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*):[^:]+
P	.+:([A-Za-z0-9_@$\-]+)\([0-9A-Za-z\-\.\+]+\)[^(\(\))]*
P	(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*))?\).*)|(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?\).*)
P	.+\)(\.[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*)?
P	.+\)\.[A-Za-z0-9_@$\-]+
P	.+\.codelist\.Code=.+
P	.+\)
P	.+\.metadatastructure\.MetadataSet=.+
P	(0|[1-9]\d*)(\.(0|[1-9]\d*))?
P	(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
P	\d{4}\-([ASTQ]\d{1}|[MW]\d{2}|[D]\d{3})(Z|((\+|\-)\d{2}:\d{2}))?
P	(.+Z)|(.{5}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))|(.{5}[^\+\-Z]+)
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	\d{4}\-\d{2}\-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?)?(Z|((\+|\-)\d{2}:\d{2}))?/P.+
P	(.{5}02\-(0[1-9]|[1-2][0-9]).+)|(.{5}(04|06|09|11)\-(0[1-9]|[1-2][0-9]|30).+)|(.{5}(01|03|05|07|08|10|12)\-(0[1-9]|[1-2][0-9]|3[0-1]).+)
P	(((\d{2}(04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96))|((00|04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96)00))\-02\-29.+)|(.{5}02\-(([0-1][0-9])|(2[^9])).+)|(.{5}((0[1,3-9])|1[0-2]).+)
P	(.{10}T(24:00:00(\.[0]+)?|((([0-1][0-9])|(2[0-3])):[0-5][0-9]:[0-5][0-9](\.\d+)?))(/|Z|\+|\-).+)|([^T]+/.+)
P	(.+Z/.+)|(.{10}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9]))/.+)|(.{10}[^\+\-Z]+)
P	.+/P(\d+Y)?(\d+M)?(\d+D)?(T.+)?
P	(.+/P.*T(\d+H)?(\d+M)?(\d+(.\d+)?S)?)|(.+/P[^T]+)
P	[A-Za-z][A-Za-z0-9_\-]*
P	(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*))?\).*)|(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?\).*)|(.+\(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*))){2}\).*)|(.+\(((0|[1-9]\d*))(\.((0|[1-9]\d*)\+?))(\.((0|[1-9]\d*)))\).*)|(.+\(((0|[1-9]\d*))(\.((0|[1-9]\d*)))(\.((0|[1-9]\d*)\+?))\).*)
P	(.+\.base\.Agency=.+:AGENCIES\(.+\).+)|(.+\.base\.DataConsumer=.+:DATA_CONSUMERS\(.+\).+)|(.+\.base\.DataProvider=.+:DATA_PROVIDERS\(.+\).+)|(.+\.base\.MetadataProvider=.+:METADATA_PROVIDERS\(.+\).+)|(.+\.base\.OrganisationUnit=.+)
P	.+\.base\.DataProvider=.+:DATA_PROVIDERS\(.+\).+
P	.+\.base\.MetadataProvider=.+:METADATA_PROVIDERS\(.+\).+
P	.+\.registry\.MetadataProvisionAgreement=.+
P	(.+\.datastructure\.DataStructure=.+)|(.+\.datastructure\.Dataflow=.+)|(.+\.metadatastructure\.MetadataStructure=.+)|(.+\.metadatastructure\.Metadataflow=.+)
P	(.+\.datastructure\.Dataflow=.+)|(.+\.metadatastructure\.Metadataflow=.+)
P	.+\.metadatastructure\.Metadataflow=.+
P	(.+=([A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*):[^:]+)|(.+=\*:[^:]+)
P	(.+:([A-Za-z0-9_@$\-]+)\([0-9A-Za-z\-\.\+\*]+\)[^(\(\))]*)|(.+:\*\([0-9A-Za-z\-\.\+\*]+\)[^(\(\))]*)
P	(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*))?\).*)|(.+\((0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?\).*)|(.+\(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*))){2}\).*)|(.+\(((0|[1-9]\d*))(\.((0|[1-9]\d*)\+?))(\.((0|[1-9]\d*)))\).*)|(.+\(((0|[1-9]\d*))(\.((0|[1-9]\d*)))(\.((0|[1-9]\d*)\+?))\).*)|(.+\(\*\).*)
P	(.+\)(\.[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*)?)|(.+\)(\.\*(\.\*)*)?)
P	.+\.registry\.ProvisionAgreement=.+
P	.+\.datastructure\.Dataflow=.+
P	(Z)|((\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))
P	.+\.base\.AgencyScheme=.+:AGENCIES\(1\.0\)
P	.+\.categoryscheme\.Categorisation=.+\(1\.0\)
P	.+\.structuremapping\.CategorySchemeMap=.+
P	.+\.categoryscheme\.CategoryScheme=.+
P	.+\.codelist\.Codelist=.+
P	.+\.structuremapping\.ConceptSchemeMap=.+
P	.+\.conceptscheme\.ConceptScheme=.+
P	.+\.transformation\.CustomTypeScheme=.+
P	.+\.registry\.DataConstraint=.+
P	.+\.base\.DataConsumerScheme=.+:DATA_CONSUMERS\(1\.0\)
P	.+\.base\.DataProviderScheme=.+:DATA_PROVIDERS\(1\.0\)
P	.+\.datastructure\.DataStructure=.+
P	.+\.codelist\.Hierarchy=.+
P	.+\.registry\.MetadataConstraint=.+
P	.+\.base\.MetadataProviderScheme=.+:METADATA_PROVIDERS\(1\.0\)
P	.+\.metadatastructure\.MetadataStructure=.+
P	.+\.transformation\.NamePersonalisationScheme=.+
P	.+\.structuremapping\.OrganisationSchemeMap=.+
P	.+\.base\.OrganisationUnitScheme=.+\(1\.0\)
P	.+\.process\.Process=.+
P	.+\.categoryscheme\.ReportingTaxonomy=.+
P	.+\.structuremapping\.ReportingTaxonomyMap=.+
P	.+\.structuremapping\.RepresentationMap=.+
P	.+\.transformation\.RulesetScheme=.+
P	.+\.structuremapping\.StructureMap=.+
P	.+\.transformation\.TransformationScheme=.+
P	.+\.transformation\.UserDefinedOperatorScheme=.+
P	.+\.codelist\.ValueList=.+
P	.+\.transformation\.VtlMappingScheme=.+
P	(.+\.datastructure\.DataStructure=.+)|(.+\.metadatastructure\.MetadataStructure=.+)
P	.+\.base\.Agency=.+:AGENCIES\(1\.0\).+
P	.+\.categoryscheme\.Category=.+
P	.+\.conceptscheme\.Concept=.+
P	.+\.transformation\.CustomType=.+
P	.+\.base\.DataConsumer=.+:DATA_CONSUMERS\(1\.0\).+
P	.+\.base\.DataProvider=.+:DATA_PROVIDERS\(1\.0\).+
P	.+\.codelist\.Level=.+
P	.+\.codelist\.HierarchicalCode=.+
P	.+\.base\.MetadataProvider=.+:METADATA_PROVIDERS\(1\.0\).+
P	.+\.transformation\.NamePersonalisation=.+
P	(.+\.base\.AgencyScheme=.+:AGENCIES\(.+\))|(.+\.base\.DataConsumerScheme=.+:DATA_CONSUMERS\(.+\))|(.+\.base\.DataProviderScheme=.+:DATA_PROVIDERS\(.+\))|(.+\.base\.MetadataProviderScheme=.+:METADATA_PROVIDERS\(.+\))|(.+\.base\.OrganisationUnitScheme=.+)
P	.+\.base\.OrganisationUnit=.+\(1\.0\).+
P	.+\.process\.ProcessStep=.+
P	.+\.categoryscheme\.ReportingCategory=.+
P	(.+\.codelist\.Codelist=.+)|(.+\.codelist\.ValueList=.+)
P	.+\.transformation\.Ruleset=.+
P	.+\.structuremapping\.EpochMap=.+
P	.+\.structuremapping\.DatePatternMap=.+
P	.+\.structuremapping\.FrequencyFormatMapping=.+
P	.+\.transformation\.Transformation=.+
P	.+\.transformation\.UserDefinedOperator=.+
P	(.+\.transformation\.VtlCodelistMapping=.+)|(.+\.transformation\.VtlConceptMapping=.+)|(.+\.transformation\.VtlDataflowMapping=.+)
P	(.+\.registry\.DataConstraint=.+)|(.+\.registry\.MetadataConstraint=.+)
P	.+\.datastructure\.DimensionDescriptor=.+
P	.+\.datastructure\.GroupDimensionDescriptor=.+
P	.+\.datastructure\.AttributeDescriptor=.+
P	.+\.datastructure\.MeasureDescriptor=.+
P	.+\.process\.Transition=.+
P	[A-Za-z0-9_@$-%]+
P	.+\.datastructure\.Dimension=.+
P	.+\.datastructure\.TimeDimension=.+
P	.+\.datastructure\.DataAttribute=.+
P	.+\.datastructure\.Measure=.+
P	.+\.metadatastructure\.MetadataAttribute=.+
P	(((0|[1-9]\d*)\+?)(\.((0|[1-9]\d*))){2})|(((0|[1-9]\d*))(\.((0|[1-9]\d*)\+?))(\.((0|[1-9]\d*))))|(((0|[1-9]\d*))(\.((0|[1-9]\d*)))(\.((0|[1-9]\d*)\+?)))
V	string	/0	/1
V	string	/2	/3	/4	/5	/6	/7	/8	/9
V	anyURI
V	string
V	string	/2	/3	/4	/5	/6	/7	/10	/11
V	string	/12
V	string	/13
V	union	5	6
V	dateTime
V	string	/0	/14
V	boolean
V	NMTOKEN	=Merge	=Append	=Replace	=Delete	=Information
V	date
V	gYear
V	gYearMonth
V	union	12	13	14
V	union	8	15
V	string	/15	/16	/17
V	string	/15	/16	/18
V	string	/15	/16	/19
V	string	/15	/16	/20
V	string	/15	/16	/21
V	string	/15	/16	/22
V	string	/15	/16	/23
V	union	17	18	19	20	21	22	23
V	union	16	24
V	string	/24	/25	/26	/27	/28	/29	/30
V	union	25	26
V	language
V	union	8	12
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/31
V	string	=AllDimensions	=TIME_PERIOD
V	union	32	33
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/34
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/35
V	string	/2	/3	/4	/5	/32	/7	/10	/36
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/38	/39
V	string	/2	/3	/40	/41	/42	/43
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	string	/2	/3	/4	/5	/32	/7	/10	/44
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/38	/45
V	NMTOKEN	=Success	=Warning	=Failure
V	string	/2	/3	/4	/5	/32	/7	/8	/33
V	string	/46
V	string	/2	/3	/4	/5	/6	/7	/10	/47
V	int
V	string	/2	/3	/4	/5	/6	/7	/10	/48
V	string	/2	/3	/4	/5	/6	/7	/10	/49
V	string	/2	/3	/4	/5	/6	/7	/10	/50
V	string	/2	/3	/4	/5	/6	/7	/10	/51
V	string	/2	/3	/4	/5	/6	/7	/10	/52
V	string	/2	/3	/4	/5	/6	/7	/10	/53
V	string	/2	/3	/4	/5	/6	/7	/10	/54
V	string	/2	/3	/4	/5	/6	/7	/10	/55
V	string	/2	/3	/4	/5	/6	/7	/10	/56
V	string	/2	/3	/4	/5	/6	/7	/10	/45
V	string	/2	/3	/4	/5	/6	/7	/10	/57
V	string	/2	/3	/4	/5	/6	/7	/10	/58
V	string	/2	/3	/4	/5	/6	/7	/10	/59
V	string	/2	/3	/4	/5	/6	/7	/10
V	string	/2	/3	/4	/5	/6	/7	/10	/60
V	string	/2	/3	/4	/5	/6	/7	/10	/39
V	string	/2	/3	/4	/5	/6	/7	/10	/61
V	string	/2	/3	/4	/5	/6	/7	/10	/36
V	string	/2	/3	/4	/5	/6	/7	/10	/62
V	string	/2	/3	/4	/5	/6	/7	/10	/63
V	string	/2	/3	/4	/5	/6	/7	/10	/64
V	string	/2	/3	/4	/5	/6	/7	/10	/65
V	string	/2	/3	/4	/5	/6	/7	/10	/66
V	string	/2	/3	/4	/5	/6	/7	/10	/44
V	string	/2	/3	/4	/5	/6	/7	/10	/67
V	string	/2	/3	/4	/5	/6	/7	/10	/68
V	string	/2	/3	/4	/5	/6	/7	/10	/69
V	string	/2	/3	/4	/5	/6	/7	/10	/70
V	string	/2	/3	/4	/5	/6	/7	/10	/71
V	string	/2	/3	/4	/5	/6	/7	/10	/72
V	string	/2	/3	/4	/5	/6	/7	/10	/73
V	string	/2	/3	/4	/5	/6	/7	/10	/74
V	string	/2	/3	/4	/5	/6	/7	/10	/75
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76	/58
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76	/62
V	anySimpleType
V	string	/0	/14	/31
V	string	/2	/3	/4	/5	/32	/7	/10
V	string	/2	/3	/4	/5	/6	/7	/8	/77
V	string	/2	/3	/4	/5	/32	/7
V	string	/2	/3	/4	/5	/32	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/10	/50
V	string	/2	/3	/4	/5	/6	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/10	/53
V	string	/2	/3	/4	/5	/6	/7	/8	/79
V	string	/2	/3	/4	/5	/6	/7	/8	/80
V	string	/2	/3	/4	/5	/6	/7	/8	/81
V	string	/2	/3	/4	/5	/6	/7	/8	/82
V	string	/2	/3	/4	/5	/6	/7	/8	/83
V	string	/2	/3	/4	/5	/6	/7	/84
V	string	/2	/3	/4	/5	/32	/7	/10	/59
V	string	/2	/3	/4	/5	/6	/7	/8	/85
V	string	/2	/3	/4	/5	/6	/7	/8	/86
V	string	/2	/3	/4	/5	/32	/7	/10	/87
V	string	/2	/3	/4	/5	/6	/7	/8	/88
V	string	/2	/3	/4	/5	/6	/7	/89
V	string	/2	/3	/4	/5	/6	/7	/90
V	string	/2	/3	/4	/5	/32	/7	/10	/67
V	string	/2	/3	/4	/5	/32	/7	/10	/91
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference
V	string	/2	/3	/4	/5	/6	/7	/8	/92
V	string	/2	/3	/4	/5	/32	/7	/10	/75
V	string	/2	/3	/4	/5	/32	/7	/10	/37
V	string	/2	/3	/4	/5	/6	/7	/8	/93
V	string	=startOfPeriod	=endOfPeriod	=midPeriod
V	string	=nanosecond	=millisecond	=microsecond	=second	=day
V	string	/2	/3	/4	/5	/6	/7	/8	/94
V	string	/2	/3	/4	/5	/6	/7	/8	/95
V	string	/2	/3	/4	/5	/6	/7	/8	/96
V	string	/2	/3	/4	/5	/32	/7	/10	/63
V	string	/2	/3	/4	/5	/32	/7	/10	/54
V	string	/2	/3	/4	/5	/32	/7	/10	/70
V	string	/2	/3	/4	/5	/32	/7	/10	/73
V	string	/2	/3	/4	/5	/6	/7	/8	/97
V	string	/2	/3	/4	/5	/6	/7	/8	/98
V	string	=excluderoot
V	union	10	123
V	string	/2	/3	/4	/5	/32	/7	/10	/99
V	string	/2	/3	/4	/5	/32	/7	/10	/91	/51
V	nonNegativeInteger
V	string	=unbounded
V	union	127	128
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation
V	union	3	130
V	string	/2	/3	/4	/5	/6	/7	/8	/100
V	string	/2	/3	/4	/5	/6	/7	/8	/101
V	string	/2	/3	/4	/5	/6	/7	/8	/102
V	string	/2	/3	/4	/5	/6	/7	/8	/103
V	NMTOKEN	=Alpha	=AlphaNumeric	=Numeric
V	integer
V	positiveInteger
V	string	/2	/3	/4	/5	/32	/7	/8	/9
V	string	/2	/3	/4	/5	/6	/7
V	string	/2	/3	/4	/5	/6	/7	/104
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/76
V	string	/2	/3	/4	/5	/32	/7	/10	/37	/38
V	string	/2	/3	/4	/5	/32	/7	/10	/69
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	3	145
V	string	=Basic	=Unpivot	=M2A
V	union	3	147
V	string	/2	/3	/4	/5	/32	/7	/8	/79
V	string	/0
V	string	=%
V	union	150	151
V	string	/105
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation	=XHTML
V	decimal
V	duration
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=Month	=MonthDay	=Day	=Duration
V	string	/2	/3	/4	/5	/6	/7	/8	/106
V	string	/2	/3	/4	/5	/6	/7	/8	/107
V	string	/2	/3	/4	/5	/6	/7	/8	/108
V	string	=mandatory	=optional
V	string	/2	/3	/4	/5	/6	/7	/8	/109
V	string	/2	/3	/4	/5	/6	/7	/110
V	union	0	151
V	string	/111
V	union	5	6	165
V	string	=*
V	union	166	167
V	union	151	168
V	NMTOKEN	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange
T		a:Header.9,a:Structures.10?,b:Footer.11?
T		a:Header.12,a:DataSet.13*,b:Footer.11?
T		a:Header.14,a:MetadataSet.15*,b:Footer.11?
T		a:Header.16,((a:SubmitRegistrationsRequest.17|a:SubmitRegistrationsResponse.18|a:QueryRegistrationRequest.19|a:QueryRegistrationResponse.20|a:SubmitStructureRequest.21|a:SubmitStructureResponse.22|a:SubmitSubscriptionsRequest.23|a:SubmitSubscriptionsResponse.24|a:QuerySubscriptionRequest.25|a:QuerySubscriptionResponse.26|a:NotifyRegistryEvent.27))?,b:Footer.11?
T		a:Header.16,a:SubmitStructureRequest.21
T		a:Header.16,a:SubmitStructureResponse.22,b:Footer.11?
T		a:ErrorMessage.28+
T	id!0 uri?2 urn?1 value!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?
T	id!0 uri?2 urn?1	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?,d:GeoCell.33
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37*,c:Name.31*,a:Source.31*
T		((d:AgencySchemes.38?|d:AvailabilityConstraints.39?|d:Categorisations.40?|d:CategorySchemeMaps.41?|d:CategorySchemes.42?|d:Codelists.43?|d:ConceptSchemeMaps.44?|d:ConceptSchemes.45?|d:CustomTypeSchemes.46?|d:DataConstraints.47?|d:DataConsumerSchemes.48?|d:Dataflows.49?|d:DataProviderSchemes.50?|d:DataStructures.51?|d:GeographicCodelists.52?|d:GeoGridCodelists.53?|d:Hierarchies.54?|d:HierarchyAssociations.55?|d:MetadataConstraints.56?|d:Metadataflows.57?|d:MetadataProviderSchemes.58?|d:MetadataProvisionAgreements.59?|d:MetadataStructures.60?|d:NamePersonalisationSchemes.61?|d:OrganisationSchemeMaps.62?|d:OrganisationUnitSchemes.63?|d:Processes.64?|d:ProvisionAgreements.65?|d:ReportingTaxonomies.66?|d:ReportingTaxonomyMaps.67?|d:RepresentationMaps.68?|d:RulesetSchemes.69?|d:StructureMaps.70?|d:TransformationSchemes.71?|d:UserDefinedOperatorSchemes.72?|d:ValueLists.73?|d:VtlMappingSchemes.74?))*
T		b:Message.75+
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37*,c:Name.31*,a:Structure.76+,a:DataProvider.77?,a:DataSetAction.78?,a:DataSetID.32*,a:Extracted.79?,a:ReportingBegin.80?,a:ReportingEnd.80?,a:EmbargoDate.79?,a:Source.31*
T		*any
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37*,c:Name.31*,a:Structure.81+,a:MetadataProvider.82?,a:DataSetAction.78?,a:DataSetID.32*,a:Extracted.79?,a:Source.31*
T	action?11 agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 publicationPeriod?27 publicationYear?13 reportingBeginDate?16 reportingEndDate?16 serviceURL?2 structureURL?2 uri?2 urn?4 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((e:MetadataProvisionAgreement.83|e:Metadataflow.84),e:Target.85+,e:Attribute.86+)?
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37
T		f:RegistrationRequest.87+
T		f:RegistrationStatus.88+
T	returnConstraints?10	f:QueryType.89,(f:All.90|f:ProvisionAgreement.91|f:DataProvider.77|f:Dataflow.92|f:Metadataflow.84),f:ReferencePeriod.93?,((f:DataKeySet.94|f:CubeRegion.95|f:MetadataTargetRegion.96))*
T		f:StatusMessage.97,f:QueryResult.98*
T	action?11 externalDependencies?10	(f:StructureLocation.99|d:Structures.10),f:SubmittedStructure.100*
T		f:SubmissionResult.101+
T		f:SubscriptionRequest.102+
T		f:SubscriptionStatus.103+
T		f:Organisation.104
T		f:StatusMessage.97,f:Subscription.105*
T		f:EventTime.79,(f:ObjectURN.99|f:RegistrationID.32),f:SubscriptionURN.99,f:EventAction.78,((f:StructuralEvent.106|f:RegistrationEvent.107))?
T	code!3	c:Text.31+
T		c:Annotation.108+
T	rel!3 type?3 url!2 urn?2	
T	xml:lang?28	=3
T		=0
T		=3
T		=10
T		=29
T	id!0	c:Name.31*,a:Contact.109*,a:Timezone.110?
T	id!0	c:Name.31*,a:Contact.109*
T		d:AgencyScheme.111+
T		d:AvailabilityConstraint.112*
T		d:Categorisation.113+
T		d:CategorySchemeMap.114+
T		d:CategoryScheme.115+
T		d:Codelist.116+
T		d:ConceptSchemeMap.117+
T		d:ConceptScheme.118*
T		d:CustomTypeScheme.119+
T		d:DataConstraint.120*
T		d:DataConsumerScheme.121+
T		d:Dataflow.122+
T		d:DataProviderScheme.123+
T		d:DataStructure.124+
T		d:GeographicCodelist.125+
T		d:GeoGridCodelist.126+
T		d:Hierarchy.127+
T		d:HierarchyAssociation.128+
T		d:MetadataConstraint.129+
T		d:Metadataflow.130+
T		d:MetadataProviderScheme.131+
T		d:MetadataProvisionAgreement.132+
T		d:MetadataStructure.133+
T		d:NamePersonalisationScheme.134+
T		d:OrganisationSchemeMap.135+
T		d:OrganisationUnitScheme.136+
T		d:Process.137+
T		d:ProvisionAgreement.138+
T		d:ReportingTaxonomy.139+
T		d:ReportingTaxonomyMap.140+
T		d:RepresentationMap.141+
T		d:RulesetScheme.142+
T		d:StructureMap.143+
T		d:TransformationScheme.144+
T		d:UserDefinedOperatorScheme.145+
T		d:ValueList.146+
T		d:VtlMappingScheme.147+
T	code!3 severity?30	c:Text.31+
T	dimensionAtObservation!34 explicitMeasures?10 namespace!2 schemaURL?2 serviceURL?2 structureID!31 structureURL?2	(c:ProvisionAgreement.91|c:StructureUsage.92|c:Structure.148)
T		=35
T		=11
T		=8
T		=27
T	schemaURL?2 serviceURL?2 structureID!31 structureURL?2	(c:ProvisionAgreement.91|c:StructureUsage.84|c:Structure.149)
T		=36
T		=37
T		=38
T		=39
T	id!0	c:Annotations.29?,((e:Value.150|c:Text.31+|c:StructuredText.151+))?,e:Attribute.86*
T	action!11	f:Registration.152
T		f:Registration.152,f:StatusMessage.97
T		=40
T		
T		=41
T		=42
T	endTime!8 startTime!8	
T	isIncluded!10	d:Key.153+
T	include?10	c:Annotations.29?,d:KeyValue.154*,d:Component.155*
T	include?10 validFrom?25 validTo?25	d:Component.155*
T	status!43	f:MessageText.156*
T	timeSeriesMatch!10	(f:DataResult.157|f:MetadataResult.157)
T		=2
T	action?11 externalDependencies?10	f:MaintainableObject.158
T		f:SubmittedStructure.100,f:StatusMessage.97
T	action!11	f:Subscription.105
T		f:SubscriptionURN.99?,f:SubscriberAssignedID.32?,f:StatusMessage.97
T		=44
T		f:Organisation.104,f:RegistryURN.99?,f:NotificationMailTo.159*,f:NotificationHTTP.159*,f:SubscriberAssignedID.32?,f:ValidityPeriod.160,f:EventSelector.161
T		(d:Structures.10)
T		f:Registration.152
T	id?3	c:AnnotationTitle.33?,c:AnnotationType.33?,c:AnnotationURL.162*,c:AnnotationText.31*,c:AnnotationValue.33?
T		c:Name.31*,a:Department.31*,a:Role.31*,((a:Telephone.33|a:Fax.33|a:X400.33|a:URI.99|a:Email.33))*
T		=45
T	agencyID!9 id!=AGENCIES isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?46 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Agency.163)*
T	obsCount?47 seriesCount?47	c:Annotations.29?,d:ConstraintAttachment.164,d:CubeRegion.95
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?48 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Source.165,d:Target.166)?
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?49 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.167,d:Target.167,d:ItemMap.168*
T	agencyID!9 id!32 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?50 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Category.169)*
T	agencyID!9 id!32 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Code.170|d:GeoFeatureSetCode.7|d:GeoGridCode.8))*,d:CodelistExtension.171*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?52 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.172,d:Target.172,d:ItemMap.168*
T	agencyID!9 id!32 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?53 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Concept.173)*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:CustomType.174)*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?55 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.175?,d:DataKeySet.94*,d:CubeRegion.95{0,2}
T	agencyID!9 id!=DATA_CONSUMERS isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?56 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataConsumer.176)*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?57 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.148?,d:DimensionConstraint.177?
T	agencyID!9 id!=DATA_PROVIDERS isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?58 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataProvider.178)*
T	agencyID!9 evolvingStructure?10 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?59 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataStructureComponents.179)?,d:Metadata.149?
T	agencyID!9 geoType!=GeographicCodelist id!32 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoFeatureSetCode.7)*,d:CodelistExtension.171*
T	agencyID!9 geoType!=GeoGridCodelist id!32 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoGridCode.8)*,d:CodelistExtension.171*,d:GridDefinition.33
T	agencyID!9 hasFormalLevels!10 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?60 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Level.180?,d:HierarchicalCode.181+
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?61 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:LinkedHierarchy.182,d:LinkedObject.165,d:ContextObject.165?
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?62 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.183?,d:MetadataTargetRegion.96{0,2}
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?63 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.149?,d:Target.85+
T	agencyID!9 id!=METADATA_PROVIDERS isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?64 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataProvider.184)*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?65 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Metadataflow.84,d:MetadataProvider.82,d:Target.85*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?66 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataStructureComponents.185)?
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?67 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:NamePersonalisation.186)*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?68 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.187,d:Target.187,d:ItemMap.168*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?69 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:OrganisationUnit.188)*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?70 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ProcessStep.189*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?71 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Dataflow.92,d:DataProvider.77
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?72 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:ReportingCategory.190)*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?73 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.191,d:Target.191,d:ItemMap.168*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?74 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:SourceCodelist.192|d:SourceDataType.193))+,((d:TargetCodelist.192|d:TargetDataType.193))+,d:RepresentationMapping.194*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?75 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Ruleset.195)*,d:VtlMappingScheme.196?
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?76 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.197,d:Target.197,d:EpochMap.198*,d:DatePatternMap.199*,d:FrequencyFormatMapping.200*,d:ComponentMap.201*,d:FixedValueMap.202*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?77 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Transformation.203)*,d:VtlMappingScheme.196?,d:NamePersonalisationScheme.204?,d:CustomTypeScheme.205?,d:RulesetScheme.206*,d:UserDefinedOperatorScheme.207*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?78 validFrom?8 validTo?8 version?7 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:UserDefinedOperator.208)*,d:VtlMappingScheme.196?,d:RulesetScheme.206*
T	agencyID!9 id!0 isExternalReference?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?79 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ValueItem.209*
T	agencyID!9 id!0 isExternalReference?10 isPartial?10 isPartialLanguage?10 serviceURL?2 structureURL?2 uri?2 urn?80 validFrom?8 validTo?8 version?7	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:VtlMapping.210)*
T		=81
T		=82
T		=83
T	xml:lang?28	~(*any)*
T	id?0 indexAttributes?10 indexDataSet?10 indexReportingPeriod?10 indexTimeSeries?10 lastUpdated?8 validFrom?8 validTo?8	f:ProvisionAgreement.91,f:Datasource.211
T	include?=true validFrom?25 validTo?25	c:Annotations.29?,d:KeyValue.212*,d:Component.213*
T	id!84 include?10 removePrefix?10 validFrom?25 validTo?25	(d:Value.214+|d:TimeRange.215)
T	id!9 include?10 removePrefix?10	((d:Value.216+|d:TimeRange.215))?
T	code?3	c:Text.31+
T		f:Registration.152,f:Constraint.217*
T		=85
T	isSOAP?10	=2
T		f:StartDate.218,f:EndDate.218
T		((f:StructuralRepositoryEvents.219|f:DataRegistrationEvents.220|f:MetadataRegistrationEvents.221)){1,3}
T	xml:lang?28	=2
T	id!32 uri?2 urn?86	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.222*
T		(d:DataStructure.148|d:Dataflow.92|d:ProvisionAgreement.91)
T		=87
T		=88
T		=89
T	validFrom?12 validTo?12	c:Annotations.29?,d:SourceValue.223,d:TargetValue.33?
T	id!0 uri?2 urn?90	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:Category.169)+))?
T	id!0 uri?2 urn?1	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?
T	prefix?3	d:Codelist.224,((d:InclusiveCodeSelection.225|d:ExclusiveCodeSelection.225))?
T		=91
T	id!32 uri?2 urn?92	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.226))?,d:CoreRepresentation.227?,d:ISOConceptReference.228?
T	id!0 uri?2 urn?93	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlScalarType.33,d:DataType.229,d:VtlLiteralFormat.33?,d:OutputFormat.33?,d:NullValue.33?
T		(d:DataProvider.77|d:DataStructure.148+|d:Dataflow.92+|d:ProvisionAgreement.91+)
T	id!0 uri?2 urn?94	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.222*
T		d:Dimension.32+
T	id!0 uri?2 urn?95	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.222*
T		d:DimensionList.230,d:Group.231*,d:AttributeList.232?,d:MeasureList.233?
T	id!0 uri?2 urn?96	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:CodingFormat.234?,d:Level.180?
T	id!0 uri?2 urn?97 validFrom?8 validTo?8	c:Annotations.29?,c:Link.30*,d:Code.235,d:HierarchicalCode.181*,d:Level.32?
T		=98
T		(d:MetadataProvider.82|d:MetadataStructure.149+|d:Metadataflow.84+|d:MetadataProvisionAgreement.83+)
T	id!0 uri?2 urn?99	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.222*
T		d:MetadataAttributeList.236
T	id!0 uri?2 urn?100 vtlArtefact!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlDefaultName.33,d:PersonalisedName.33
T		=101
T	id!0 uri?2 urn?102	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?,d:Contact.222*
T	id!0 uri?2 urn?103	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Input.237*,d:Output.237*,d:Computation.238?,d:Transition.239*,d:ProcessStep.189*
T	id!0 uri?2 urn?104	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:ReportingCategory.190)+))?,(d:StructuralMetadata.240*|d:ProvisioningMetadata.241*)
T		=105
T		=106
T		=107
T	validFrom?12 validTo?12	c:Annotations.29?,d:SourceValue.223+,d:TargetValue.33*
T	id!0 rulesetScope!3 rulesetType!3 uri?2 urn?108	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:RulesetDefinition.33
T		=109
T		=110
T	basePeriod!3 epochPeriod!113 id?0 resolvePeriod?112 uri?2 urn?111	c:Annotations.29?,c:Link.30*,(d:Source.32,d:Target.32)+,(d:FrequencyDimension.32,d:MappedFrequencies.32*|d:TargetFrequencyID.32)
T	id?0 locale!3 resolvePeriod?112 sourcePattern!3 uri?2 urn?114	c:Annotations.29?,c:Link.30*,(d:Source.32,d:Target.32)+,(d:FrequencyDimension.32,d:MappedFrequencies.32*|d:TargetFrequencyID.32)
T	id?0 uri?2 urn?115	c:Annotations.29?,c:Link.30*,d:FrequencyId.32,d:DatePattern.33
T		c:Annotations.29?,d:Source.32+,d:Target.32+,d:RepresentationMap.242?
T		c:Annotations.29?,(d:Source.32|d:Target.32),d:Value.33*
T	id!0 isPersistent!10 uri?2 urn?116	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Expression.33,d:Result.33
T		=117
T		=118
T		=119
T		=120
T	id!0 uri?2 urn?121	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:OperatorDefinition.33
T	id!3	c:Annotations.29?,c:Name.31*,c:Description.31*
T	alias!3 id!0 uri?2 urn?122	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Dataflow.92|d:GenericDataflow.90),d:ToVtlMapping.243?,d:FromVtlMapping.244?|d:Codelist.224|d:Concept.245)
T		((f:SimpleDataSource.99|f:QueryableDataSource.246)){1,2}
T	id!84 include?=true removePrefix?10	d:Value.33+
T	id!9 include?10 removePrefix?10	((d:Value.247+|d:TimeRange.215))?
T	cascadeValues?124 validFrom?25 validTo?25	=3
T	validFrom?25 validTo?25	(d:BeforePeriod.248|d:AfterPeriod.248|d:StartPeriod.248,d:EndPeriod.248)
T	cascadeValues?124 validFrom?25 validTo?25 xml:lang?28	=3
T		=125
T		=12
T	TYPE?=STRUCTURE	f:AgencyID.249+,(f:AllEvents.90|((f:AgencyScheme.250|f:DataConsmerScheme.250|f:DataProviderScheme.250|f:OrganisationUnitScheme.250|f:Dataflow.250|f:Metadataflow.250|f:CategoryScheme.250|f:Categorisation.251|f:Codelist.250|f:HierarchicalCodelist.250|f:ConceptScheme.250|f:MetadataStructureDefinition.250|f:KeyFamily.250|f:StructureSet.250|f:ReportingTaxonomy.250|f:Process.250|f:AttachmentConstraint.250|f:ContentConstraint.250|f:ProvisionAgreement.250|f:TransformationScheme.250|f:NameAliasScheme.250|f:NamePersonalisationScheme.250|f:RulesetScheme.250|f:UserDefinedOperatorScheme.250))+)
T	TYPE?=DATA	(f:AllEvents.90|((f:RegistrationID.32|f:ProvisionAgreement.91|f:DataProvider.77|f:DataflowReference.252|f:KeyFamilyReference.252|f:Category.166))+)
T	TYPE?=METADATA	(f:AllEvents.90|((f:RegistrationID.32|f:ProvisionAgreement.91|f:DataProvider.77|f:MetadataflowReference.252|f:MetadataStructureDefinitionReference.252|f:Category.166))+)
T	id?0	c:Name.31*,d:Department.31*,d:Role.31*,((d:Telephone.33|d:Fax.33|d:X400.33|d:URI.99|d:Email.33))*
T	endIndex?47 isRegEx?10 startIndex?47	=3
T		=126
T		d:MemberValue.253+
T		=32
T	maxOccurs?129 minOccurs?127	(d:TextFormat.254|d:Enumeration.192,d:EnumerationFormat.255?)
T		d:ConceptAgency.33,d:ConceptSchemeID.33,d:ConceptID.33
T		=131
T	id?=DimensionDescriptor uri?2 urn?132	c:Annotations.29?,c:Link.30*,d:Dimension.256+,d:TimeDimension.257?
T	id!0 uri?2 urn?133	c:Annotations.29?,(d:GroupDimension.258+)
T	id?=AttributeDescriptor uri?2 urn?134	c:Annotations.29?,c:Link.30*,((d:Attribute.259|d:MetadataAttributeUsage.260))+
T	id?=MeasureDescriptor uri?2 urn?135	c:Annotations.29?,c:Link.30*,(d:Measure.261)+
T	endValue?138 interval?137 isSequence?10 maxLength?138 maxValue?138 minLength?138 minValue?138 pattern?3 startValue?138 textType?136	
T		=139
T	id?=MetadataAttributeDescriptor uri?2 urn?140	c:Annotations.29?,c:Link.30*,(d:MetadataAttribute.262)+
T	localID?0	c:Annotations.29?,d:ObjectReference.165
T	localID?0 softwareLanguage?3 softwarePackage?3 softwareVersion?3	c:Annotations.29?,c:Description.31+
T	id?0 localID?0 uri?2 urn?141	c:Annotations.29?,c:Link.30*,d:TargetStep.263,d:Condition.31+
T		=142
T		=143
T		=144
T	method?146	d:ToVtlSubSpace.264?
T	method?148	d:FromVtlSuperSpace.264?
T		=149
T	TYPE?=QUERY isRESTDatasource!10 isWebServiceDatasource!10	c:DataURL.99,c:WSDLURL.99?,c:WADLURL.99?
T	cascadeValues?124 xml:lang?28	=3
T	isInclusive?10	=27
T		=152
T		(f:All.90|f:URN.99|f:ID.265,f:Version.266)
T		(f:All.90|f:URN.99|f:ID.265)
T		(f:URN.99|f:Ref.267)
T	cascadeValues?124	=153
T	decimals?138 endTime?25 endValue?155 interval?155 isMultiLingual?10 isSequence?10 maxLength?138 maxValue?155 minLength?138 minValue?155 pattern?3 startTime?25 startValue?155 textType?154 timeInterval?156	d:SentinelValue.268*
T	endTime?25 endValue?137 interval?137 isSequence?10 maxLength?138 maxValue?137 minLength?138 minValue?137 pattern?3 startTime?25 startValue?137 textType?157 timeInterval?156	
T	id?32 position?47 uri?2 urn?158	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.245,d:LocalRepresentation.269?,d:ConceptRole.245*
T	id?=TIME_PERIOD uri?2 urn?159	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.245,d:LocalRepresentation.270
T		d:DimensionReference.226
T	id?32 uri?2 urn?160 usage?161	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.245,d:LocalRepresentation.227?,d:ConceptRole.245*,d:AttributeRelationship.271,d:MeasureRelationship.272?
T	uri?2 urn?140	c:Annotations.29?,c:Link.30?,d:MetadataAttributeReference.226,d:AttributeRelationship.271
T	id?32 uri?2 urn?162 usage?161	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.245,d:LocalRepresentation.227?,d:ConceptRole.245*
T	id?32 isPresentational?10 maxOccurs?129 minOccurs?127 uri?2 urn?163	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.245,d:LocalRepresentation.273?,d:MetadataAttribute.262*
T		=150
T		d:Key.274+
T		=164
T		=169
T	agencyID?152 id?164 version?169	
T	value!83	c:Name.31+,c:Description.31*
T		(d:TextFormat.275|d:Enumeration.224,d:EnumerationFormat.255?)
T		d:TextFormat.276
T		(d:Dataflow.90|d:Dimension.277+|d:Group.32|d:Observation.90)
T		d:Measure.226+
T		(d:TextFormat.254|d:Enumeration.224,d:EnumerationFormat.255?)
T		=84
T	decimals?138 endTime?25 endValue?155 interval?155 isSequence?10 maxLength?138 maxValue?155 minLength?138 minValue?155 pattern?3 startTime?25 startValue?155 textType?130 timeInterval?156	d:SentinelValue.268*
T	endTime?25 startTime?25 textType?170	d:SentinelValue.268*
T	optional?10	=32
E	a:Structure	0
E	a:StructureSpecificData	1
E	a:GenericMetadata	2
E	a:RegistryInterface	3
E	a:SubmitStructureRequest	4
E	a:SubmitStructureResponse	5
E	a:Error	6
X	d:GeoFeatureSetCodeType	7
X	d:GeoGridCodeType	8
)grammar";
// clang-format on

}  // namespace sdmx::grammar
