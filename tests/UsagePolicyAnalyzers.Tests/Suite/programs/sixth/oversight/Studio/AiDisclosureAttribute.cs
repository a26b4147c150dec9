// scope: UPA1001, UPA1003
namespace Studio.Yoga;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Assembly)]
public sealed class AiDisclosureAttribute(string shownAt) : Attribute
{
    public string ShownAt { get; } = shownAt;
}
