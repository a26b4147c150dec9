// scope: UPA1001
[assembly: Forest.AiDisclosure("start page and every footer")]

namespace Forest;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class AiDisclosureAttribute(string where) : Attribute
{
    public string Where { get; } = where;
}
