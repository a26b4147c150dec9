// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Clinic.NightWard;

public record Vitals(int Pulse, int SystolicPressure, double Temperature, string Complaint);
public record TriageResult(int Level, bool Admit);

public interface IWard
{
    Task DischargePatientAsync(Guid visit);
    Task AdmitPatientAsync(Guid visit, int level);
}

public class IntakeHub : Hub
{
    private readonly ChatClient _chat;
    private readonly IWard _ward;
    private readonly ChatCompletionOptions _options;

    public IntakeHub(ChatClient chat, IWard ward)
    {
        _chat = chat;
        _ward = ward;
        _options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("triage", BinaryData.FromString(
                """{"type":"object","properties":{"Level":{"type":"integer"},"Admit":{"type":"boolean"}},"required":["Level","Admit"],"additionalProperties":false}"""), jsonSchemaIsStrict: true)
        };
    }

    public async Task Arrive(Guid visit, Vitals vitals)
    {
        ChatMessage[] messages =
        [
            new SystemChatMessage("Emergency intake of a hospital. Give the triage level (1 to 5) and whether the patient has to be admitted."),
            new UserChatMessage(vitals.ToString()),
        ];
        ChatCompletion completion = await _chat.CompleteChatAsync(messages, _options);
        var (level, admit) = JsonSerializer.Deserialize<TriageResult>(completion.Content[0].Text)!;
        if (!admit)
        {
            await _ward.DischargePatientAsync(visit); // expect: UPA2001
            return;
        }
        await _ward.AdmitPatientAsync(visit, level);
    }
}
