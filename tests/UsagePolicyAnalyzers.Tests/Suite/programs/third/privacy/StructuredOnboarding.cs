// scope: UPA3004
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Structured.Onboarding;

public interface IOnboardingStore
{
    Task SaveAsync(string email, JsonElement profile);
}

public sealed class OnboardingSchema
{
    public const string Name = "onboarding_profile";

    public static readonly BinaryData Json = BinaryData.FromBytes("""
        {
          "type": "object",
          "properties": {
            "firstName": { "type": "string" },
            "team": { "type": "string" },
            "startDate": { "type": "string" },
            "iban": { "type": "string" }
          },
          "required": ["firstName", "team", "startDate", "iban"],
          "additionalProperties": false
        }
        """u8.ToArray()); // expect-near: UPA3004
}

[ApiController, Route("onboarding")]
public sealed class OnboardingController(ChatClient chat, IOnboardingStore store) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post([FromQuery] string email, [FromBody] string introduction)
    {
        var options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat(OnboardingSchema.Name, OnboardingSchema.Json, jsonSchemaIsStrict: true),
        };
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage("Extract the profile of a new colleague."), new UserChatMessage(introduction)], options);
        if (completion.FinishReason != ChatFinishReason.Stop)
            return Problem("The profile could not be read.");
        using var document = JsonDocument.Parse(completion.Content[0].Text);
        await store.SaveAsync(email, document.RootElement.Clone());
        return NoContent();
    }
}
