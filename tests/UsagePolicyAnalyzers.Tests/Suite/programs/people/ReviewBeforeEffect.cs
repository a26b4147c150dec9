// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Hospital.Beds;

public enum Answer { Yes, No, Ask }

public interface IHumanReview { Task<Answer> ReviewAsync(string subject, string proposal); }
public interface IWard { Task DischargePatientAsync(string patient); Task NoteAsync(string patient, string note); }

public class Discharge(IChatClient client, IWard ward, IHumanReview review)
{
    public async Task RunAsync(string patient, string chart)
    {
        var text = (await client.GetResponseAsync("May this patient be discharged from hospital today? yes or no\n" + chart)).Text;
        if (!text.StartsWith("yes")) return;
        switch (await review.ReviewAsync(patient, text))
        {
            case Answer.Yes: await ward.DischargePatientAsync(patient); break;
            case Answer.Ask: await ward.NoteAsync(patient, "question open"); break;
        }
    }
}
