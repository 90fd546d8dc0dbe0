// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl31 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/data/structurespecific
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/metadata/generic
N	g	http://www.sdmx.org/resources/sdmxml/schemas/v3_1/registry
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
P	.+\)
P	.+\.metadatastructure\.MetadataSet=.+
P	(0|[1-9]\d*)(\.(0|[1-9]\d*))?
P	(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(\-(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*))(\.(([A-Za-z\-]|([A-Za-z\-][A-Za-z0-9\-]+)|([A-Za-z0-9\-]+[A-Za-z\-][A-Za-z0-9\-]*))|(0|[1-9][0-9]*)))*)?
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
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
V	IDREF
V	NMTOKEN	=Merge	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYear
V	gYearMonth
V	union	7	8	9
V	union	6	10
V	string	/10	/11	/12
V	string	/10	/11	/13
V	string	/10	/11	/14
V	string	/10	/11	/15
V	string	/10	/11	/16
V	string	/10	/11	/17
V	string	/10	/11	/18
V	union	12	13	14	15	16	17	18
V	union	11	19
V	string	/19	/20	/21	/22	/23	/24	/25
V	union	20	21
V	string	/2	/3	/4	/5	/6	/7	/26	/27
V	string	/28
V	string	/29
V	union	24	25
V	string	/0	/30
V	boolean
V	language
V	string	=
V	union	28	30
V	union	6	7
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/31
V	string	=AllDimensions	=TIME_PERIOD
V	union	35	36
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/34
V	string	/2	/3	/4	/5	/32	/7	/8	/33	/35
V	string	/2	/3	/4	/5	/32	/7	/26	/36
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/38	/39
V	string	/2	/3	/40	/41	/42	/43
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	string	/2	/3	/4	/5	/32	/7	/26	/44
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/38	/45
V	NMTOKEN	=Success	=Warning	=Failure
V	string	/2	/3	/4	/5	/32	/7	/8	/33
V	string	/46
V	string	/2	/3	/4	/5	/6	/7	/26	/47
V	int
V	string	/2	/3	/4	/5	/6	/7	/26	/48
V	string	/2	/3	/4	/5	/6	/7	/26	/49
V	string	/2	/3	/4	/5	/6	/7	/26	/50
V	string	/2	/3	/4	/5	/6	/7	/26	/51
V	string	/2	/3	/4	/5	/6	/7	/26	/52
V	string	/2	/3	/4	/5	/6	/7	/26	/53
V	string	/2	/3	/4	/5	/6	/7	/26	/54
V	string	/2	/3	/4	/5	/6	/7	/26	/55
V	string	/2	/3	/4	/5	/6	/7	/26	/56
V	string	/2	/3	/4	/5	/6	/7	/26	/45
V	string	/2	/3	/4	/5	/6	/7	/26	/57
V	string	/2	/3	/4	/5	/6	/7	/26	/58
V	string	/2	/3	/4	/5	/6	/7	/26	/59
V	string	/2	/3	/4	/5	/6	/7	/26
V	string	/2	/3	/4	/5	/6	/7	/26	/60
V	string	/2	/3	/4	/5	/6	/7	/26	/39
V	string	/2	/3	/4	/5	/6	/7	/26	/61
V	string	/2	/3	/4	/5	/6	/7	/26	/36
V	string	/2	/3	/4	/5	/6	/7	/26	/62
V	string	/2	/3	/4	/5	/6	/7	/26	/63
V	string	/2	/3	/4	/5	/6	/7	/26	/64
V	string	/2	/3	/4	/5	/6	/7	/26	/65
V	string	/2	/3	/4	/5	/6	/7	/26	/66
V	string	/2	/3	/4	/5	/6	/7	/26	/44
V	string	/2	/3	/4	/5	/6	/7	/26	/67
V	string	/2	/3	/4	/5	/6	/7	/26	/68
V	string	/2	/3	/4	/5	/6	/7	/26	/69
V	string	/2	/3	/4	/5	/6	/7	/26	/70
V	string	/2	/3	/4	/5	/6	/7	/26	/71
V	string	/2	/3	/4	/5	/6	/7	/26	/72
V	string	/2	/3	/4	/5	/6	/7	/26	/73
V	string	/2	/3	/4	/5	/6	/7	/26	/74
V	string	/2	/3	/4	/5	/6	/7	/26	/75
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76	/58
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76	/62
V	anySimpleType
V	string	/0	/30	/31
V	string	/2	/3	/4	/5	/32	/7	/26
V	string	/2	/3	/4	/5	/6	/7	/8	/77
V	string	/2	/3	/4	/5	/32	/7
V	string	/2	/3	/4	/5	/32	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/26	/50
V	string	/2	/3	/4	/5	/6	/7	/78
V	string	/2	/3	/4	/5	/32	/7	/26	/53
V	string	/2	/3	/4	/5	/6	/7	/8	/79
V	string	/2	/3	/4	/5	/6	/7	/8	/80
V	string	/2	/3	/4	/5	/6	/7	/8	/81
V	string	/2	/3	/4	/5	/6	/7	/8	/82
V	string	/2	/3	/4	/5	/6	/7	/8	/83
V	string	/2	/3	/4	/5	/6	/7	/84
V	string	/2	/3	/4	/5	/32	/7	/26	/59
V	string	/2	/3	/4	/5	/6	/7	/8	/85
V	string	/2	/3	/4	/5	/6	/7	/8	/86
V	string	/2	/3	/4	/5	/32	/7	/26	/87
V	string	/2	/3	/4	/5	/6	/7	/8	/88
V	string	/2	/3	/4	/5	/6	/7	/89
V	string	/2	/3	/4	/5	/6	/7	/90
V	string	/2	/3	/4	/5	/32	/7	/26	/67
V	string	/2	/3	/4	/5	/32	/7	/26	/91
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference
V	string	/2	/3	/4	/5	/6	/7	/8	/92
V	string	/2	/3	/4	/5	/32	/7	/26	/75
V	string	/2	/3	/4	/5	/32	/7	/26	/37
V	string	/2	/3	/4	/5	/6	/7	/8	/93
V	string	=startOfPeriod	=endOfPeriod	=midPeriod
V	string	=nanosecond	=millisecond	=microsecond	=second	=day
V	string	/2	/3	/4	/5	/6	/7	/8	/94
V	string	/2	/3	/4	/5	/6	/7	/8	/95
V	string	/2	/3	/4	/5	/6	/7	/8	/96
V	string	/2	/3	/4	/5	/32	/7	/26	/63
V	string	/2	/3	/4	/5	/32	/7	/26	/54
V	string	/2	/3	/4	/5	/32	/7	/26	/70
V	string	/2	/3	/4	/5	/32	/7	/26	/73
V	string	/2	/3	/4	/5	/6	/7	/8	/97
V	string	/2	/3	/4	/5	/6	/7	/8	/98
V	string	=excluderoot
V	union	28	126
V	string	/2	/3	/4	/5	/32	/7	/26	/99
V	string	/2	/3	/4	/5	/32	/7	/26	/91	/51
V	nonNegativeInteger
V	string	=unbounded
V	union	130	131
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=GeospatialInformation
V	union	3	133
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
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/76
V	string	/2	/3	/4	/5	/32	/7	/26	/37	/38
V	string	/2	/3	/4	/5	/32	/7	/26	/69
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	3	148
V	string	=Basic	=Unpivot	=M2A
V	union	3	150
V	string	/2	/3	/4	/5	/32	/7	/8	/79
V	string	/0
V	string	=%
V	union	153	154
V	union	155	30
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
V	union	0	154
V	union	168	30
V	string	/111
V	union	24	25	170
V	string	=*
V	union	171	172
V	union	154	173
V	union	174	30
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
T		((d:AgencySchemes.38?|d:AvailabilityConstraints.39?|d:Categorisations.40?|d:CategorySchemeMaps.41?|d:CategorySchemes.42?|d:Codelists.43?|d:ConceptSchemeMaps.44?|d:ConceptSchemes.45?|d:CustomTypeSchemes.46?|d:DataConstraints.47?|d:DataConsumerSchemes.48?|d:Dataflows.49?|d:DataProviderSchemes.50?|d:DataStructures.51?|d:GeographicCodelists.52?|d:GeoGridCodelists.53?|d:Hierarchies.54?|d:HierarchyAssociations.55?|d:MetadataConstraints.56?|d:Metadataflows.57?|d:MetadataProviderSchemes.58?|d:MetadataProvisionAgreements.59?|d:MetadataStructures.60?|d:NamePersonalisationSchemes.61?|d:OrganisationSchemeMaps.62?|d:OrganisationUnitSchemes.63?|d:Processes.64?|d:ProvisionAgreements.65?|d:ReportingTaxonomies.66?|d:ReportingTaxonomyMaps.67?|d:RepresentationMaps.68?|d:RulesetSchemes.69?|d:StructureMaps.70?|d:TransformationSchemes.71?|d:UserDefinedOperatorSchemes.72?|d:ValueLists.73?|d:VtlMappingSchemes.74?))*	d:AgencySchemes	d:AvailabilityConstraints	d:Categorisations	d:CategorySchemeMaps	d:CategorySchemes	d:Codelists	d:ConceptSchemeMaps	d:ConceptSchemes	d:CustomTypeSchemes	d:DataConstraints	d:DataConsumerSchemes	d:Dataflows	d:DataProviderSchemes	d:DataStructures	d:GeographicCodelists	d:GeoGridCodelists	d:Hierarchies	d:HierarchyAssociations	d:MetadataConstraints	d:Metadataflows	d:MetadataProviderSchemes	d:MetadataProvisionAgreements	d:MetadataStructures	d:NamePersonalisationSchemes	d:OrganisationSchemeMaps	d:OrganisationUnitSchemes	d:Processes	d:ProvisionAgreements	d:ReportingTaxonomies	d:ReportingTaxonomyMaps	d:RepresentationMaps	d:RulesetSchemes	d:StructureMaps	d:TransformationSchemes	d:UserDefinedOperatorSchemes	d:ValueLists	d:VtlMappingSchemes
T		b:Message.75+
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37*,c:Name.31*,a:Structure.76+,a:DataProvider.77?,a:DataSetAction.78?,a:DataSetID.32*,a:Extracted.79?,a:ReportingBegin.80?,a:ReportingEnd.80?,a:EmbargoDate.79?,a:Source.31*
T	e:action?5 e:publicationPeriod?22 e:publicationYear?8 e:reportingBeginDate?11 e:reportingEndDate?11 e:setID?0 e:structureRef!4 e:validFromDate?6 e:validToDate?6 *local @	c:Annotations.29?,-:DataProvider.77?,((-:Atts.81|-:Group.82|-:Series.83|-:Obs.84))*,-:Metadata.85?
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37*,c:Name.31*,a:Structure.86+,a:MetadataProvider.87?,a:DataSetAction.78?,a:DataSetID.32*,a:Extracted.79?,a:Source.31*
T	action?5 agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 publicationPeriod?22 publicationYear?8 reportingBeginDate?11 reportingEndDate?11 serviceURL?2 structureURL?2 uri?2 urn?23 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((f:MetadataProvisionAgreement.88|f:Metadataflow.89),f:Target.90+,f:Attribute.91+)?
T		a:ID.32,a:Test.34,a:Prepared.35,a:Sender.36,a:Receiver.37
T		g:RegistrationRequest.92+
T		g:RegistrationStatus.93+
T	returnConstraints?28	g:QueryType.94,(g:All.95|g:ProvisionAgreement.96|g:DataProvider.77|g:Dataflow.97|g:Metadataflow.89),g:ReferencePeriod.98?,((g:DataKeySet.99|g:CubeRegion.100|g:MetadataTargetRegion.101))*
T		g:StatusMessage.102,g:QueryResult.103*
T	action?5 externalDependencies?28	(g:StructureLocation.104|d:Structures.10),g:SubmittedStructure.105*
T		g:SubmissionResult.106+
T		g:SubscriptionRequest.107+
T		g:SubscriptionStatus.108+
T		g:Organisation.109
T		g:StatusMessage.102,g:Subscription.110*
T		g:EventTime.79,(g:ObjectURN.104|g:RegistrationID.32),g:SubscriptionURN.104,g:EventAction.78,((g:StructuralEvent.111|g:RegistrationEvent.112))?
T	code!3	c:Text.31+
T		c:Annotation.113+
T	rel!3 type?3 url!2 urn?2	
T	xml:lang?29	=3
T		=0
T		=3
T		=31
T		=32
T	id!0	c:Name.31*,a:Contact.114*,a:Timezone.115?
T	id!0	c:Name.31*,a:Contact.114*
T		d:AgencyScheme.116+	d:AgencyScheme@id=AGENCIES@agencyID@version
T		d:AvailabilityConstraint.117*	d:AvailabilityConstraint@id@agencyID@version
T		d:Categorisation.118+	d:Categorisation@id@agencyID@version
T		d:CategorySchemeMap.119+	d:CategorySchemeMap@id@agencyID@version
T		d:CategoryScheme.120+	d:CategoryScheme@id@agencyID@version
T		d:Codelist.121+	d:Codelist@id@agencyID@version
T		d:ConceptSchemeMap.122+	d:ConceptSchemeMap@id@agencyID@version
T		d:ConceptScheme.123*	d:ConceptScheme@id@agencyID@version
T		d:CustomTypeScheme.124+	d:CustomTypeScheme@id@agencyID@version
T		d:DataConstraint.125*	d:DataConstraint@id@agencyID@version
T		d:DataConsumerScheme.126+	d:DataConsumerScheme@id=DATA_CONSUMERS@agencyID@version
T		d:Dataflow.127+	d:Dataflow@id@agencyID@version
T		d:DataProviderScheme.128+	d:DataProviderScheme@id=DATA_PROVIDERS@agencyID@version
T		d:DataStructure.129+	d:DataStructure@id@agencyID@version
T		d:GeographicCodelist.130+	d:GeographicCodelist@id@agencyID@version
T		d:GeoGridCodelist.131+	d:GeoGridCodelist@id@agencyID@version
T		d:Hierarchy.132+	d:Hierarchy@id@agencyID@version
T		d:HierarchyAssociation.133+	d:HierarchyAssociation@id@agencyID@version
T		d:MetadataConstraint.134+	d:MetadataConstraint@id@agencyID@version
T		d:Metadataflow.135+	d:Metadataflow@id@agencyID@version
T		d:MetadataProviderScheme.136+	d:MetadataProviderScheme@id=METADATA_PROVIDERS@agencyID@version
T		d:MetadataProvisionAgreement.137+	d:MetadataProvisionAgreement@id@agencyID@version
T		d:MetadataStructure.138+	d:MetadataStructure@id@agencyID@version
T		d:NamePersonalisationScheme.139+	d:NamePersonalisationScheme@id@agencyID@version
T		d:OrganisationSchemeMap.140+	d:OrganisationSchemeMap@id@agencyID@version
T		d:OrganisationUnitScheme.141+	d:OrganisationUnitScheme@id@agencyID@version
T		d:Process.142+	d:Process@id@agencyID@version
T		d:ProvisionAgreement.143+	d:ProvisionAgreement@id@agencyID@version
T		d:ReportingTaxonomy.144+	d:ReportingTaxonomy@id@agencyID@version
T		d:ReportingTaxonomyMap.145+	d:ReportingTaxonomyMap@id@agencyID@version
T		d:RepresentationMap.146+	d:RepresentationMap@id@agencyID@version
T		d:RulesetScheme.147+	d:RulesetScheme@id@agencyID@version
T		d:StructureMap.148+	d:StructureMap@id@agencyID@version
T		d:TransformationScheme.149+	d:TransformationScheme@id@agencyID@version
T		d:UserDefinedOperatorScheme.150+	d:UserDefinedOperatorScheme@id@agencyID@version
T		d:ValueList.151+	d:ValueList@id@agencyID@version
T		d:VtlMappingScheme.152+	d:VtlMappingScheme@id@agencyID@version
T	code!3 severity?33	c:Text.31+
T	dimensionAtObservation!37 explicitMeasures?28 namespace!2 schemaURL?2 serviceURL?2 structureID!34 structureURL?2	(c:ProvisionAgreement.96|c:StructureUsage.97|c:Structure.153)
T		=38
T		=5
T		=6
T		=22
T	TIME_PERIOD?22 *local @	c:Annotations.29?,-:Comp.154*
T	type?0 *local @	c:Annotations.29?,-:Comp.154*,-:Metadata.85?
T	TIME_PERIOD?22 *local @	c:Annotations.29?,-:Comp.154*,-:Obs.84*,-:Metadata.85?
T	TIME_PERIOD?22 type?0 *local @	c:Annotations.29?,-:Comp.154*,-:Metadata.85?
T		c:Annotations.29?,(f:Attribute.91+)?
T	schemaURL?2 serviceURL?2 structureID!34 structureURL?2	(c:ProvisionAgreement.96|c:StructureUsage.89|c:Structure.155)
T		=39
T		=40
T		=41
T		=42
T	id!0	c:Annotations.29?,((f:Value.156|c:Text.31+|c:StructuredText.157+))?,f:Attribute.91*	c:Text|c:StructuredText@xml:lang=en
T	action!5	g:Registration.158
T		g:Registration.158,g:StatusMessage.102
T		=43
T		
T		=44
T		=45
T	endTime!6 startTime!6	
T	isIncluded!28	d:Key.159+
T	include?28	c:Annotations.29?,d:KeyValue.160*,d:Component.161*
T	include?28 validFrom?20 validTo?20	d:Component.161*
T	status!46	g:MessageText.162*
T	timeSeriesMatch!28	(g:DataResult.163|g:MetadataResult.163)
T		=2
T	action?5 externalDependencies?28	g:MaintainableObject.164
T		g:SubmittedStructure.105,g:StatusMessage.102
T	action!5	g:Subscription.110
T		g:SubscriptionURN.104?,g:SubscriberAssignedID.32?,g:StatusMessage.102
T		=47
T		g:Organisation.109,g:RegistryURN.104?,g:NotificationMailTo.165*,g:NotificationHTTP.165*,g:SubscriberAssignedID.32?,g:ValidityPeriod.166,g:EventSelector.167
T		(d:Structures.10)
T		g:Registration.158
T	id?3	c:AnnotationTitle.33?,c:AnnotationType.33?,c:AnnotationURL.168*,c:AnnotationText.31*,c:AnnotationValue.33?
T		c:Name.31*,a:Department.31*,a:Role.31*,((a:Telephone.33|a:Fax.33|a:X400.33|a:URI.104|a:Email.33))*
T		=48
T	agencyID!27 id!=AGENCIES isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?49 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Agency.169)*	d:Agency@id
T	obsCount?50 seriesCount?50	c:Annotations.29?,d:ConstraintAttachment.170,d:CubeRegion.100	d:CubeRegion@include=true
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?51 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Source.171,d:Target.172)?
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?52 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.173,d:Target.173,d:ItemMap.174*
T	agencyID!27 id!35 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?53 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Category.175)*	d:Category@id
T	agencyID!27 id!35 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Code.176|d:GeoFeatureSetCode.7|d:GeoGridCode.8))*,d:CodelistExtension.177*	d:Code@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?55 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.178,d:Target.178,d:ItemMap.174*
T	agencyID!27 id!35 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?56 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Concept.179)*	d:Concept@id
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?57 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:CustomType.180)*	d:CustomtType@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?58 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.181?,d:DataKeySet.99*,d:CubeRegion.100{0,2}	d:CubeRegion@include=true
T	agencyID!27 id!=DATA_CONSUMERS isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?59 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataConsumer.182)*	d:DataConsumer@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?60 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.153?,d:DimensionConstraint.183?
T	agencyID!27 id!=DATA_PROVIDERS isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?61 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataProvider.184)*	d:DataProvider@id
T	agencyID!27 evolvingStructure?28 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?62 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:DataStructureComponents.185)?,d:Metadata.155?
T	agencyID!27 geoType!=GeographicCodelist id!35 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoFeatureSetCode.7)*,d:CodelistExtension.177*	d:GeoFeatureSetCode@id
T	agencyID!27 geoType!=GeoGridCodelist id!35 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?54 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:GeoGridCode.8)*,d:CodelistExtension.177*,d:GridDefinition.33	d:GeoGridCode@id
T	agencyID!27 hasFormalLevels!28 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?63 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Level.186?,d:HierarchicalCode.187+	//d:Level@id	//d:HierarchicalCode@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?64 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:LinkedHierarchy.188,d:LinkedObject.171,d:ContextObject.171?
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?65 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ConstraintAttachment.189?,d:MetadataTargetRegion.101{0,2}	d:MetadataTargetRegion@include=true
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?66 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Structure.155?,d:Target.90+
T	agencyID!27 id!=METADATA_PROVIDERS isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?67 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataProvider.190)*	d:MetadataProvider@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?68 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Metadataflow.89,d:MetadataProvider.87,d:Target.90*
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?69 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:MetadataStructureComponents.191)?
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?70 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:NamePersonalisation.192)*	d:NamePersonalisation@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?71 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.193,d:Target.193,d:ItemMap.174*
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?72 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:OrganisationUnit.194)*	d:OrganisationUnit@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?73 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ProcessStep.195*	d:ProcessStep@id	d:Transition@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?74 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Dataflow.97,d:DataProvider.77
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?75 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:ReportingCategory.196)*	d:ReportingCategory@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?76 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.197,d:Target.197,d:ItemMap.174*
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?77 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:SourceCodelist.198|d:SourceDataType.199))+,((d:TargetCodelist.198|d:TargetDataType.199))+,d:RepresentationMapping.200*
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?78 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Ruleset.201)*,d:VtlMappingScheme.202?	d:Ruleset@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?79 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Source.203,d:Target.203,d:EpochMap.204*,d:DatePatternMap.205*,d:FrequencyFormatMapping.206*,d:ComponentMap.207*,d:FixedValueMap.208*	d:EpochMap@id	d:DatePatternMap@id
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?80 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:Transformation.209)*,d:VtlMappingScheme.202?,d:NamePersonalisationScheme.210?,d:CustomTypeScheme.211?,d:RulesetScheme.212*,d:UserDefinedOperatorScheme.213*	d:Transformation@id
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?81 validFrom?6 validTo?6 version?26 vtlVersion!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:UserDefinedOperator.214)*,d:VtlMappingScheme.202?,d:RulesetScheme.212*	d:UserDefinedOperator@id
T	agencyID!27 id!0 isExternalReference?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?82 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:ValueItem.215*
T	agencyID!27 id!0 isExternalReference?28 isPartial?28 isPartialLanguage?28 serviceURL?2 structureURL?2 uri?2 urn?83 validFrom?6 validTo?6 version?26	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(d:VtlMapping.216)*	d:VtlMapping@id	d:VtlMapping@alias
T		=84
T	id!35 @	c:Annotations.29?,-:Value.217*
T		=85
T		=86
T	xml:lang?29	~(*any)*
T	id?0 indexAttributes?28 indexDataSet?28 indexReportingPeriod?28 indexTimeSeries?28 lastUpdated?6 validFrom?6 validTo?6	g:ProvisionAgreement.96,g:Datasource.218
T	include?=true validFrom?20 validTo?20	c:Annotations.29?,d:KeyValue.219*,d:Component.220*
T	id!87 include?28 removePrefix?28 validFrom?20 validTo?20	(d:Value.221+|d:TimeRange.222)
T	id!27 include?28 removePrefix?28	((d:Value.223+|d:TimeRange.222))?
T	code?3	c:Text.31+
T		g:Registration.158,g:Constraint.224*
T		=88
T	isSOAP?28	=2
T		g:StartDate.225,g:EndDate.225
T		((g:StructuralRepositoryEvents.226|g:DataRegistrationEvents.227|g:MetadataRegistrationEvents.228)){1,3}	*@TYPE
T	xml:lang?29	=2
T	id!35 uri?2 urn?89	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.229*
T		(d:DataStructure.153|d:Dataflow.97|d:ProvisionAgreement.96)
T		=90
T		=91
T		=92
T	validFrom?7 validTo?7	c:Annotations.29?,d:SourceValue.230,d:TargetValue.33?
T	id!0 uri?2 urn?93	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:Category.175)+))?	d:Category@id
T	id!0 uri?2 urn?1	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?
T	prefix?3	d:Codelist.231,((d:InclusiveCodeSelection.232|d:ExclusiveCodeSelection.232))?
T		=94
T	id!35 uri?2 urn?95	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.233))?,d:CoreRepresentation.234?,d:ISOConceptReference.235?
T	id!0 uri?2 urn?96	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlScalarType.33,d:DataType.236,d:VtlLiteralFormat.33?,d:OutputFormat.33?,d:NullValue.33?
T		(d:DataProvider.77|d:DataStructure.153+|d:Dataflow.97+|d:ProvisionAgreement.96+)
T	id!0 uri?2 urn?97	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.229*
T		d:Dimension.32+
T	id!0 uri?2 urn?98	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.229*
T		d:DimensionList.237,d:Group.238*,d:AttributeList.239?,d:MeasureList.240?	d:Group|d:DimensionList/d:Dimension|d:DimensionList/d:TimeDimension|d:AttributeList/d:Attribute|d:AttributeList/d:ReportingYearStartDay|d:MeasureList/d:Measure@id
T	id!0 uri?2 urn?99	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:CodingFormat.241?,d:Level.186?
T	id!0 uri?2 urn?100 validFrom?6 validTo?6	c:Annotations.29?,c:Link.30*,d:Code.242,d:HierarchicalCode.187*,d:Level.32?	d:HierarchicalCode@id
T		=101
T		(d:MetadataProvider.87|d:MetadataStructure.155+|d:Metadataflow.89+|d:MetadataProvisionAgreement.88+)
T	id!0 uri?2 urn?102	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Contact.229*
T		d:MetadataAttributeList.243
T	id!0 uri?2 urn?103 vtlArtefact!3	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:VtlDefaultName.33,d:PersonalisedName.33
T		=104
T	id!0 uri?2 urn?105	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Parent.32))?,d:Contact.229*
T	id!0 uri?2 urn?106	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Input.244*,d:Output.244*,d:Computation.245?,d:Transition.246*,d:ProcessStep.195*	d:ProcessStep@id
T	id!0 uri?2 urn?107	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,(((d:ReportingCategory.196)+))?,(d:StructuralMetadata.247*|d:ProvisioningMetadata.248*)	d:ReportingCategory@id
T		=108
T		=109
T		=110
T	validFrom?7 validTo?7	c:Annotations.29?,d:SourceValue.230+,d:TargetValue.33*
T	id!0 rulesetScope!3 rulesetType!3 uri?2 urn?111	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:RulesetDefinition.33
T		=112
T		=113
T	basePeriod!3 epochPeriod!116 id?0 resolvePeriod?115 uri?2 urn?114	c:Annotations.29?,c:Link.30*,(d:Source.32,d:Target.32)+,(d:FrequencyDimension.32,d:MappedFrequencies.32*|d:TargetFrequencyID.32)
T	id?0 locale!3 resolvePeriod?115 sourcePattern!3 uri?2 urn?117	c:Annotations.29?,c:Link.30*,(d:Source.32,d:Target.32)+,(d:FrequencyDimension.32,d:MappedFrequencies.32*|d:TargetFrequencyID.32)
T	id?0 uri?2 urn?118	c:Annotations.29?,c:Link.30*,d:FrequencyId.32,d:DatePattern.33
T		c:Annotations.29?,d:Source.32+,d:Target.32+,d:RepresentationMap.249?
T		c:Annotations.29?,(d:Source.32|d:Target.32),d:Value.33*
T	id!0 isPersistent!28 uri?2 urn?119	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:Expression.33,d:Result.33
T		=120
T		=121
T		=122
T		=123
T	id!0 uri?2 urn?124	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,d:OperatorDefinition.33
T	id!3	c:Annotations.29?,c:Name.31*,c:Description.31*
T	alias!3 id!0 uri?2 urn?125	c:Annotations.29?,c:Link.30*,c:Name.31+,c:Description.31*,((d:Dataflow.97|d:GenericDataflow.95),d:ToVtlMapping.250?,d:FromVtlMapping.251?|d:Codelist.231|d:Concept.252)
T	@	~((c:Text.31*|c:StructuredText.157*))?
T		((g:SimpleDataSource.104|g:QueryableDataSource.253)){1,2}	*@TYPE
T	id!87 include?=true removePrefix?28	d:Value.33+
T	id!27 include?28 removePrefix?28	((d:Value.254+|d:TimeRange.222))?
T	cascadeValues?127 validFrom?20 validTo?20	=3
T	validFrom?20 validTo?20	(d:BeforePeriod.255|d:AfterPeriod.255|d:StartPeriod.255,d:EndPeriod.255)
T	cascadeValues?127 validFrom?20 validTo?20 xml:lang?29	=3
T		=128
T		=7
T	TYPE?=STRUCTURE	g:AgencyID.256+,(g:AllEvents.95|((g:AgencyScheme.257|g:DataConsmerScheme.257|g:DataProviderScheme.257|g:OrganisationUnitScheme.257|g:Dataflow.257|g:Metadataflow.257|g:CategoryScheme.257|g:Categorisation.258|g:Codelist.257|g:HierarchicalCodelist.257|g:ConceptScheme.257|g:MetadataStructureDefinition.257|g:KeyFamily.257|g:StructureSet.257|g:ReportingTaxonomy.257|g:Process.257|g:AttachmentConstraint.257|g:ContentConstraint.257|g:ProvisionAgreement.257|g:TransformationScheme.257|g:NameAliasScheme.257|g:NamePersonalisationScheme.257|g:RulesetScheme.257|g:UserDefinedOperatorScheme.257))+)
T	TYPE?=DATA	(g:AllEvents.95|((g:RegistrationID.32|g:ProvisionAgreement.96|g:DataProvider.77|g:DataflowReference.259|g:KeyFamilyReference.259|g:Category.172))+)
T	TYPE?=METADATA	(g:AllEvents.95|((g:RegistrationID.32|g:ProvisionAgreement.96|g:DataProvider.77|g:MetadataflowReference.259|g:MetadataStructureDefinitionReference.259|g:Category.172))+)
T	id?0	c:Name.31*,d:Department.31*,d:Role.31*,((d:Telephone.33|d:Fax.33|d:X400.33|d:URI.104|d:Email.33))*
T	endIndex?50 isRegEx?28 startIndex?50	=3
T		=129
T		d:MemberValue.260+
T		=35
T	maxOccurs?132 minOccurs?130	(d:TextFormat.261|d:Enumeration.198,d:EnumerationFormat.262?)
T		d:ConceptAgency.33,d:ConceptSchemeID.33,d:ConceptID.33
T		=134
T	id?=DimensionDescriptor uri?2 urn?135	c:Annotations.29?,c:Link.30*,d:Dimension.263+,d:TimeDimension.264?
T	id!0 uri?2 urn?136	c:Annotations.29?,(d:GroupDimension.265+)
T	id?=AttributeDescriptor uri?2 urn?137	c:Annotations.29?,c:Link.30*,((d:Attribute.266|d:MetadataAttributeUsage.267))+
T	id?=MeasureDescriptor uri?2 urn?138	c:Annotations.29?,c:Link.30*,(d:Measure.268)+
T	endValue?141 interval?140 isSequence?28 maxLength?141 maxValue?141 minLength?141 minValue?141 pattern?3 startValue?141 textType?139	
T		=142
T	id?=MetadataAttributeDescriptor uri?2 urn?143	c:Annotations.29?,c:Link.30*,(d:MetadataAttribute.269)+	d:MetadataAttribute@id
T	localID?0	c:Annotations.29?,d:ObjectReference.171
T	localID?0 softwareLanguage?3 softwarePackage?3 softwareVersion?3	c:Annotations.29?,c:Description.31+
T	id?0 localID?0 uri?2 urn?144	c:Annotations.29?,c:Link.30*,d:TargetStep.270,d:Condition.31+
T		=145
T		=146
T		=147
T	method?149	d:ToVtlSubSpace.271?
T	method?151	d:FromVtlSuperSpace.271?
T		=152
T	TYPE?=QUERY isRESTDatasource!28 isWebServiceDatasource!28	c:DataURL.104,c:WSDLURL.104?,c:WADLURL.104?
T	cascadeValues?127 xml:lang?29	=3
T	isInclusive?28	=22
T		=156
T		(g:All.95|g:URN.104|g:ID.272,g:Version.273)
T		(g:All.95|g:URN.104|g:ID.272)
T		(g:URN.104|g:Ref.274)
T	cascadeValues?127	=157
T	decimals?141 endTime?20 endValue?159 interval?159 isMultiLingual?28 isSequence?28 maxLength?141 maxValue?159 minLength?141 minValue?159 pattern?3 startTime?20 startValue?159 textType?158 timeInterval?160	d:SentinelValue.275*
T	endTime?20 endValue?140 interval?140 isSequence?28 maxLength?141 maxValue?140 minLength?141 minValue?140 pattern?3 startTime?20 startValue?140 textType?161 timeInterval?160	
T	id?35 position?50 uri?2 urn?162	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.252,d:LocalRepresentation.276?,d:ConceptRole.252*
T	id?=TIME_PERIOD uri?2 urn?163	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.252,d:LocalRepresentation.277
T		d:DimensionReference.233
T	id?35 uri?2 urn?164 usage?165	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.252,d:LocalRepresentation.234?,d:ConceptRole.252*,d:AttributeRelationship.278,d:MeasureRelationship.279?
T	uri?2 urn?143	c:Annotations.29?,c:Link.30?,d:MetadataAttributeReference.233,d:AttributeRelationship.278
T	id?35 uri?2 urn?166 usage?165	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.252,d:LocalRepresentation.234?,d:ConceptRole.252*
T	id?35 isPresentational?28 maxOccurs?132 minOccurs?130 uri?2 urn?167	c:Annotations.29?,c:Link.30*,d:ConceptIdentity.252,d:LocalRepresentation.280?,d:MetadataAttribute.269*	d:MetadataAttribute@id
T		=153
T		d:Key.281+
T		=169
T		=175
T	agencyID?155 id?168 version?174	
T	value!86	c:Name.31+,c:Description.31*
T		(d:TextFormat.282|d:Enumeration.231,d:EnumerationFormat.262?)
T		d:TextFormat.283
T		(d:Dataflow.95|d:Dimension.284+|d:Group.32|d:Observation.95)
T		d:Measure.233+
T		(d:TextFormat.261|d:Enumeration.231,d:EnumerationFormat.262?)
T		=87
T	decimals?141 endTime?20 endValue?159 interval?159 isSequence?28 maxLength?141 maxValue?159 minLength?141 minValue?159 pattern?3 startTime?20 startValue?159 textType?133 timeInterval?160	d:SentinelValue.275*
T	endTime?20 startTime?20 textType?176	d:SentinelValue.275*
T	optional?28	=35
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
