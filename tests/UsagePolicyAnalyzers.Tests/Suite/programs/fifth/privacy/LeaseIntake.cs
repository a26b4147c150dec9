// scope: UPA3004
using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

namespace Lettings.Intake;

public sealed class LeaseForm
{
    [Description("Full name of the tenant")]
    public string Tenant { get; set; } = "";

    [Description("Flat the tenant asks for")]
    public string Flat { get; set; } = "";

    public Proof Proof { get; set; } = new();
}

public sealed class Proof
{
    [Description("SSN of the tenant, nine digits")]
    public string SocialSecurityNumber { get; set; } = "";

    [Description("Month the tenant wants to move in")]
    public string MoveIn { get; set; } = "";
}

public sealed class LeaseIntake(ChatClient chat)
{
    private static readonly BinaryData Schema =
        BinaryData.FromString(AIJsonUtilities.CreateJsonSchema(typeof(LeaseForm)).GetRawText()); // expect-near: UPA3004

    public async Task<LeaseForm?> ReadAsync(string scan)
    {
        var options = new ChatCompletionOptions
        {
            ResponseFormat = OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat("lease_form", Schema, jsonSchemaIsStrict: true),
        };
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("Read this form:\n" + scan)], options);
        return JsonSerializer.Deserialize<LeaseForm>(c.Content[0].Text);
    }
}
