using Microsoft.Extensions.AI;

namespace Posting;

internal static class Guarded
{
    public static AITool Tool(Delegate action, string name, string description) =>
        new ApprovalRequiredAIFunction(AIFunctionFactory.Create(action, name, description));
}
