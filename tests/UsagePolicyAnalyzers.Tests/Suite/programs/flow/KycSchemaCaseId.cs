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
            "case_id": { "type": "string" },
            "ssn_verified": { "type": "boolean" },
            "page_token": { "type": "string" }
          },
          "required": ["lastName", "case_id"]
        }
        """));

    public static async Task<string> RunAsync(ChatClient chat, string text)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(text)], new ChatCompletionOptions { Tools = { VerifyCustomer } });
        return c.Content[0].Text;
    }
}
