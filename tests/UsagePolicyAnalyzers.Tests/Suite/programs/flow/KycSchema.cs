// scope: UPA3004
using OpenAI.Chat;

namespace Onboarding;

public static class KycTools
{
    public static readonly ChatTool VerifyCustomer = ChatTool.CreateFunctionTool(
        "verify_customer",
        "Looks up a customer",
        BinaryData.FromString("""
        {
          "type": "object",
          "properties": {
            "lastName": { "type": "string" },
            "social_security_number": { "type": "string", "description": "nine digits" }
          },
          "required": ["lastName", "social_security_number"]
        }
        """)); // expect-near: UPA3004

    public static ChatCompletionOptions Options() => new() { Tools = { VerifyCustomer } };

    public static async Task<string> RunAsync(ChatClient chat, string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], Options());
        return c.ToolCalls.Count > 0 ? c.ToolCalls[0].FunctionArguments.ToString() : c.Content[0].Text;
    }
}
