// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl10 = R"grammar(N	a	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/message
N	b	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/generic
N	c	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/structure
N	d	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/query
N	e	http://www.SDMX.org/resources/SDMXML/schemas/v1_0/common
V	NMTOKEN
V	anyURI
V	integer
V	NCName
V	boolean
V	language
V	string
V	dateTime
V	date
V	union	7	8
V	NMTOKEN	=Update	=Delete
V	NMTOKEN	=DataSet	=Group	=Series	=Observation	=Any
V	NMTOKEN	=DataSet	=Group	=Series	=Observation
V	NMTOKEN	=Mandatory	=Conditional
V	gYearMonth
V	gYear
V	union	7	8	14	15
V	double
V	NMTOKEN	=Alpha	=AlphaFixed	=Num	=NumFixed	=AlphaNum	=AlphaNumFixed
T		a:Header.5,a:Agencies.6?,a:CodeLists.7?,a:Concepts.8?,a:KeyFamilies.9?
T		a:Header.5,a:DataSet.10
T		a:Header.5,*any
T		a:Header.5,a:Query.11
T	id?0	a:Header.5,(b:DataSet.10+|(*any)+|(*any)+|(*any)+)
T		a:ID.12,a:Test.13,a:Truncated.13?,a:Name.14*,a:Prepared.15,a:Sender.16,a:Receiver.16*,a:KeyFamilyRef.17?,a:KeyFamilyAgency.17?,a:DataSetAgency.17?,a:DataSetID.17?,a:DataSetAction.18?,a:Extracted.19?,a:ReportingBegin.15?,a:ReportingEnd.15?,a:Source.14*
T		c:Agency.20+
T		c:CodeList.21*
T		c:Concept.22+
T		c:KeyFamily.23+
T	keyFamilyURI?1	b:KeyFamilyRef.12,b:Attributes.24?,((b:Group.25*|b:Series.26*))*,b:Annotations.27?
T	defaultLimit?2	d:DataWhere.28*,d:KeyFamilyWhere.29*,d:CodelistWhere.30*,d:ConceptWhere.31*,d:AgencyWhere.32*
T		=3
T		=4
T	xml:lang?5	=6
T		=9
T	id!0	a:Name.14*,a:Contact.33*
T		=0
T		=10
T		=7
T	id!3 isExternalReference?4 uri?1 version?6	c:Name.14+,c:MaintenanceContact.34?,c:CollectorContact.34?,c:DisseminatorContact.34?,c:ReporterContact.34?,c:OtherContact.34*
T	agency?0 id!3 isExternalReference?4 uri?1 version?6	c:Name.14+,c:Code.35*,c:Annotations.27?
T	agency?0 id!3 isExternalReference?4 uri?1 version?6	c:Name.14+,c:Annotations.27?
T	agency?0 id!3 uri?1 version?6	c:Name.14+,c:Components.36,c:Annotations.27?
T		b:Value.37+
T	type!0	b:GroupKey.24?,b:Attributes.24?,b:Series.26*,b:Annotations.27?
T		b:SeriesKey.24,b:Attributes.24?,b:Obs.38*,b:Annotations.27?
T		e:Annotation.39+
T		(d:DataSet.40|d:KeyFamily.40|d:Dimension.41|d:Attribute.42|d:Codelist.41|d:Time.43|d:Category.44|d:Concept.40|d:Agency.40|d:Or.45|d:And.45)
T		(d:KeyFamily.40|d:Dimension.41|d:Attribute.42|d:Codelist.41|d:Category.44|d:Concept.40|d:Agency.40|d:Or.45|d:And.45)
T		(d:Codelist.41|d:Agency.40|d:Or.45|d:And.45)
T		(d:Concept.40|d:Agency.40|d:Or.45|d:And.45)
T		(d:DataSet.40*|d:KeyFamily.40*|d:Codelist.41*|d:Category.44*|d:Concept.40*|d:Agency.40*|d:Or.45*|d:And.45*)
T		a:Name.14*,a:Department.14*,a:Role.14*,((a:Telephone.40|a:Fax.40|a:X400.40|a:URI.46|a:Email.40))*
T		c:Name.14*,c:id.17?,c:Department.14*,c:Role.14*,((c:Telephone.40|c:Fax.40|c:X400.40|c:URI.46|c:Email.40))*
T	value!0	c:Description.14+,c:Annotations.27?
T		c:Dimension.47*,c:TimeDimension.48?,c:Group.49*,c:PrimaryMeasure.50,c:CrossSectionalMeasure.51*,c:Attribute.52*
T	concept?3 value?6	
T		b:Time.53,b:ObsValue.54?,b:Attributes.24?,b:Annotations.27?
T		e:AnnotationTitle.40?,e:AnnotationType.40?,e:AnnotationURL.46?,e:AnnotationText.14*
T		=6
T	name?6	=6
T	attachmentLevel?11 name?6	=6
T		(d:StartTime.53,d:EndTime.53?|d:Time.53)
T	agency?3 name?6	=6
T		d:DataSet.40*,d:KeyFamily.40*,d:Dimension.41*,d:Attribute.42*,d:Codelist.41*,d:Time.43*,d:Category.44*,d:Concept.40*,d:Agency.40*,d:Or.45*,d:And.45*
T		=1
T	codelist!0 concept!0 crossSectionalAttachDataSet?4 crossSectionalAttachGroup?4 crossSectionalAttachObservation?4 crossSectionalAttachSection?4 isFrequencyDimension?4 isMeasureDimension?4	c:Annotations.27?
T	codelist?0 concept!0	c:TextFormat.55?,c:Annotations.27?
T	id!0	c:DimensionRef.17+,c:Description.14*,c:Annotations.27?
T	concept!0	c:Annotations.27?
T	code!0 concept!0 measureDimension!0	c:Annotations.27?
T	assignmentStatus!13 attachmentLevel!12 codelist?0 concept!0 crossSectionalAttachDataSet?4 crossSectionalAttachGroup?4 crossSectionalAttachObservation?4 crossSectionalAttachSection?4 isTimeFormat?4	c:TextFormat.55?,c:AttachmentGroup.17*,c:AttachmentMeasure.17*,c:Annotations.27?
T		=16
T	value?17	
T	TextType?18 decimals?2 length?2	
E	a:Structure	0
E	a:GenericData	1
E	a:UtilityData	2
E	a:CompactData	2
E	a:CrossSectionalData	2
E	a:QueryMessage	3
E	a:MessageGroup	4
E	a:Header	5
)grammar";
// clang-format on

}  // namespace sdmx::grammar
