// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Hospital.Beds;

public record Placement(string Ward, bool Discharge, string Reasons);

public class BedManager(ChatClient chat, IHospital hospital, IWardDoctor doctor)
{
    public async Task RoundAsync(IEnumerable<Patient> patients)
    {
        foreach (var patient in patients)
        {
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Propose for each patient of the ward whether to discharge. JSON: Ward, Discharge, Reasons"), new UserChatMessage(patient.Chart)]);
            var placement = JsonSerializer.Deserialize<Placement>(c.Content[0].Text)!;
            if (placement.Discharge && await doctor.ConfirmDischargeAsync(patient.Id, placement.Reasons))
                await hospital.DischargeAsync(patient.Id);
        }
    }
}

public record Patient(string Id, string Chart);
public interface IWardDoctor { Task<bool> ConfirmDischargeAsync(string patientId, string reasons); }
public interface IHospital { Task DischargeAsync(string patientId); }
