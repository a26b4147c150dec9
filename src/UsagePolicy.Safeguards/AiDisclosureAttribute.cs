namespace UsagePolicy.Safeguards;

/// <summary>
/// States that people are told that they interact with AI, or read, hear or see something that AI made, where the analyzers
/// cannot see it: in another project, a template or a device.
/// </summary>
/// <remarks>On an assembly it covers every endpoint of the assembly, on a type every endpoint of the type, on a member that member.</remarks>
/// <param name="shownAt">Where people see the disclosure, as in <c>"banner above the chat window"</c>.</param>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method
        | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Delegate,
    AllowMultiple = true)]
public sealed class AiDisclosureAttribute(string shownAt) : Attribute
{
    /// <summary>Where people see the disclosure.</summary>
    public string ShownAt { get; } = shownAt;
}
