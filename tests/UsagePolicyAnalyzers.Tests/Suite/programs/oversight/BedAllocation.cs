// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Hospital.Beds;

public record Placement(string Ward, int Urgency, bool Discharge);

public class BedManager(ChatClient chat, IHospital hospital)
{
    public async Task RoundAsync(IEnumerable<Patient> patients)
    {
        foreach (var patient in patients)
        {
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Decide for each patient of the ward whether to discharge. JSON: Ward, Urgency, Discharge"), new UserChatMessage(patient.Chart)]);
            var placement = JsonSerializer.Deserialize<Placement>(c.Content[0].Text);
            if (placement is { Discharge: true })
            {
                await hospital.DischargeAsync(patient.Id); // expect-near: UPA2001
                continue;
            }

            await hospital.MoveAsync(patient.Id, placement!.Ward);
        }
    }
}

public record Patient(string Id, string Chart);
public interface IHospital { Task DischargeAsync(string patientId); Task MoveAsync(string patientId, string ward); }
